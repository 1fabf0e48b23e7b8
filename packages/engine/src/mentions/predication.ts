import type { Concept } from '../concepts.ts';
import type { Modality } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Group } from './group.ts';

/** A group that something befalls, with its part in the event. */
export interface Patient {
  readonly group: Group;
  /** Index, within the predication's patients, of the group that this one is part of ("including five children"). */
  readonly partOf: number | undefined;
  /** The noun was left out and taken over from this group ("700 killed and 900 injured"). */
  readonly nounFrom: Group | undefined;
  /** Who did it to them alone: "1,497 were killed by the army, 452 by rebels". */
  readonly doer: Group | undefined;
}

/**
 * That something happened to somebody, as a sentence has it: a concept, the word that says it, and who plays which part.
 * Token indices throughout.
 */
export interface Predication {
  readonly concept: Concept;
  /** Tokens `[first, last)` of the words that say it. */
  readonly trigger: readonly [number, number];
  readonly patients: readonly Patient[];
  /** Who did it, as groups. */
  readonly agents: readonly Group[];
  /** By what means: groups such as "air strikes". */
  readonly causes: readonly Group[];
  /** The means are some that the sentences before told of: "the raids", "these strikes". */
  readonly recalled: boolean;
  /** The means are several events: "clashes", "air strikes". */
  readonly recurs: boolean;
  /**
   * The place that it is about, for who holds a place: `null` where the words name none but mean one ("launched an offensive");
   * absent where it is about people or things.
   */
  readonly place: Group | null | undefined;
  /** The place is one that was spoken of before, and no more than pointed at: a settlement, "south of the city", or "the area". */
  readonly before: 'town' | 'area' | undefined;
  /** Whom it is done to: who is driven out, from whom a place is taken. */
  readonly against: readonly Group[] | undefined;
  /** The agent is only a part of a token, in code units: "rebel" of "rebel-held". */
  readonly agentSpan: Span | undefined;
  /** "now", "currently": tokens `[first, last)` of the word that says that it is so on the report's day. */
  readonly present: readonly [number, number] | undefined;
  /** First token of the clause that sets it before or after something else ("after a truce ended"): what dates that stands before. */
  readonly clause: number | undefined;
  /** The words are a phrase within a clause ("the fall of the town"): what dates the clause need not date them. */
  readonly phrase: boolean;
  /** They stand in a clause that says who or which is meant ("the rebels who hold the town"): a denial around it is not of them. */
  readonly relative: boolean;
  /** The words only qualify what the clause tells of ("rebel-held Idlib"): no date of the clause is theirs. */
  readonly undated: boolean;
  /** The agent is a pronoun that this sentence does not resolve: for one ("it") or for several ("they"). */
  readonly anaphor: 'one' | 'several' | undefined;
  /** For violence that happened. */
  readonly incident: Violence | undefined;
  /** For what parties settle. */
  readonly settlement: Settlement | undefined;
  /** For what somebody says. */
  readonly utterance: Utterance | undefined;
  /** For what somebody is called on to do. */
  readonly request: Request | undefined;
  /** Tokens `[first, last)` of all that says it, where that is more than the trigger and its groups. */
  readonly reach: readonly [number, number] | undefined;
  readonly modality: Modality;
  /** "toll so far", "a total of": a running count whatever its date says. */
  readonly running: boolean;
  /** "in the war", "by the conflict": of something that goes on, not of one event. */
  readonly lasting: boolean;
  /** For what a relative clause tells of a war ("a war that has killed 900"): first token of the war, before which nothing says where or when. */
  readonly war: number | undefined;
  /** "have fled": up to the report's day, whatever day was told of before. */
  readonly perfect: boolean;
  /** For what goes on: that it began. */
  readonly onset: Onset | undefined;
  /** "are displaced", "remain in prison": how many there are, not how many became so. */
  readonly standing: boolean;
  /** Of those already told of: "two of the wounded". */
  readonly ofLot: boolean;
  readonly rule: string;
}

/** That something which goes on began; tokens `[first, last)` each. */
export interface Onset {
  /** The date of its beginning. */
  readonly date: readonly [number, number];
  /** What it is called, where it has a name of its own. */
  readonly name: readonly [number, number] | null;
  /** The words say nothing but that: without the day there is nothing to claim. */
  readonly alone: boolean;
}

/** What parties settle: how it stands, and whose it is, tokens `[first, last)` each. */
export interface Settlement {
  readonly status: 'announced' | 'signed' | 'in-force' | 'violated' | 'collapsed';
  readonly parties: readonly (readonly [number, number])[];
}

/** What somebody says; tokens `[first, last)` each. */
export interface Utterance {
  readonly speaker: readonly [number, number];
  readonly role: readonly [number, number] | null;
  readonly direct: boolean;
  /** The speaker is a pronoun: whoever spoke before. */
  readonly anaphor: boolean;
  readonly quote: readonly [number, number];
}

/** What somebody is called on to do; tokens `[first, last)` each. */
export interface Request {
  readonly by: readonly (readonly [number, number])[];
  readonly to: readonly [number, number] | null;
  readonly text: readonly [number, number];
}

/** Violence that happened, as worded: who, whom or what, with what; tokens `[first, last)` each. */
export interface Violence {
  readonly by: readonly (readonly [number, number])[];
  readonly against: readonly (readonly [number, number])[];
  readonly weapon: readonly [number, number] | null;
  /** What was struck was on its way: where the sentence before was set is not where. */
  readonly moving: boolean;
  /** It counts only where whoever did it turns out to be a state: "Ruritania bombed a bridge". */
  readonly ofState: boolean;
  /** It counts only where whoever did it turns out to bear arms: "the Red Dawn attacked the town". */
  readonly ofArmed: boolean;
  /** A name that has to turn out to be a town's for it to count: "the army attacked Gao", "Gao was attacked". */
  readonly town: readonly [number, number] | null;
}

/** What every predication says, and what only some do. */
type Known = Pick<Predication, 'concept' | 'trigger' | 'modality' | 'rule'> & Partial<Predication>;

/** A predication, about which nothing more is known than `known` says. All predications have one shape. */
export function createPredication(known: Known): Predication {
  return {
    concept: known.concept,
    trigger: known.trigger,
    patients: known.patients ?? [],
    agents: known.agents ?? [],
    causes: known.causes ?? [],
    recalled: known.recalled ?? false,
    recurs: known.recurs ?? false,
    place: known.place,
    before: known.before,
    against: known.against,
    agentSpan: known.agentSpan,
    present: known.present,
    clause: known.clause,
    phrase: known.phrase ?? false,
    relative: known.relative ?? false,
    undated: known.undated ?? false,
    anaphor: known.anaphor,
    incident: known.incident,
    settlement: known.settlement,
    utterance: known.utterance,
    request: known.request,
    reach: known.reach,
    modality: known.modality,
    running: known.running ?? false,
    lasting: known.lasting ?? false,
    war: known.war,
    perfect: known.perfect ?? false,
    onset: known.onset,
    standing: known.standing ?? false,
    ofLot: known.ofLot ?? false,
    rule: known.rule,
  };
}

/** Somebody whom it befalls: a part of the patient with index `partOf`, the noun taken over from `nounFrom`, with a `doer` of their own. */
export function createPatient(group: Group, partOf?: number, nounFrom?: Group, doer?: Group): Patient {
  return { group, partOf, nounFrom, doer };
}
