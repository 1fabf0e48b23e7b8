import type { Concept, SpeechConcept } from '../../concepts.ts';
import type { PopulationGroup } from '../../model/claim.ts';

/** What a word can be in an English sentence; one bit each, so that a rule asks for several at once. */
export const Tag = {
  determiner: 1 << 0,
  pronoun: 1 << 1,
  relative: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  preposition: 1 << 5,
  be: 1 << 6,
  have: 1 << 7,
  modal: 1 << 8,
  do: 1 << 9,
  negation: 1 << 10,
  adverb: 1 << 11,
  adjective: 1 << 12,
  number: 1 << 13,
  verb: 1 << 14,
  speech: 1 << 15,
  person: 1 << 16,
  thing: 1 << 17,
  casualty: 1 << 18,
  placeNoun: 1 << 19,
  direction: 1 << 20,
  measureUnit: 1 << 21,
  source: 1 << 22,
  time: 1 << 23,
  hedge: 1 << 24,
  abbreviation: 1 << 25,
  leaning: 1 << 26,
  event: 1 << 27,
  state: 1 << 28,
  ordinal: 1 << 29,
  /** A verb or noun that can open a frame: only sentences that hold one are parsed. */
  trigger: 1 << 30,
} as const;

export interface VerbSense {
  lemma: string;
  /** {@link Form} bits. */
  readonly forms: number;
  readonly concept: Concept | undefined;
  readonly patient: 'object' | 'subject' | undefined;
  readonly speech: SpeechConcept | undefined;
}

export interface NounSense {
  readonly plural: boolean;
  /** What a thing is: a weapon, a structure, an event. */
  readonly category: 'weapons' | 'structures' | 'events' | undefined;
  readonly group: PopulationGroup | undefined;
  readonly concept: Concept | undefined;
}

/**
 * Everything the lexicon knows of one form. Every field is always there, `undefined` where it does not apply: words are looked
 * at for every token of a report, and objects of one shape are read several times faster than objects of many.
 */
export interface Word {
  form: string;
  /** Its number in the lexicon, from 1; 0 until the lexicon is whole. */
  id: number;
  tags: number;
  verb: VerbSense | undefined;
  person: NounSense | undefined;
  thing: NounSense | undefined;
  casualty: NounSense | undefined;
  value: number | undefined;
  scale: number | undefined;
  vague: number | undefined;
  fraction: number | undefined;
  month: number | undefined;
  weekday: number | undefined;
  season: number | undefined;
  timeUnit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | undefined;
  /** Bits of `Control`, words/control.ts: what the word can do in a report on who holds a place. */
  control: number | undefined;
  /** Can say that something violent happened. */
  happens: boolean | undefined;
  /** Says, beside a figure, what is counted: a sentence with both can open a frame. */
  counts: boolean | undefined;
  /** A noun for what parties settle, by concept; `true` where only its modifier makes it one ("buffer zone"). */
  agrees: Concept | true | undefined;
  /** Concept of an adjective or noun that is a state: "dead", "missing". */
  stateConcept: Concept | undefined;
}

/** A form of which nothing is known yet. */
export function createWord(form: string): Word {
  return {
    form,
    id: 0,
    tags: 0,
    verb: undefined,
    person: undefined,
    thing: undefined,
    casualty: undefined,
    value: undefined,
    scale: undefined,
    vague: undefined,
    fraction: undefined,
    month: undefined,
    weekday: undefined,
    season: undefined,
    timeUnit: undefined,
    control: undefined,
    happens: undefined,
    counts: undefined,
    agrees: undefined,
    stateConcept: undefined,
  };
}
