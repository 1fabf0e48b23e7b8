import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import { createPredication, type Predication } from '../../../../mentions/predication.ts';
import type { Modality } from '../../../../model/claim.ts';
import type { Span } from '../../../../model/span.ts';
import { isQuote } from '../../../../text/marks.ts';
import type { Chunk } from '../../chunk.ts';
import { wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { formList, wordList } from '../../word-list.ts';
import { isRelative } from '../relative.ts';
import type { Actor } from './actors/actor.ts';
import { antecedent, isForOne } from './actors/antecedent.ts';
import type { Area } from './areas/area.ts';
import { certaintyAt, isOnBrink, isUntrue } from './clauses/certainty.ts';

/** A claim on a place in the making. */
export interface Holding {
  readonly concept: Concept;
  readonly rule: string;
  /** Chunk of the word that says it. */
  readonly index: number;
  /** `null` where the words name no place, but the sentence or those before it may. */
  readonly area: Area | null;
  readonly holder: Actor | null;
  /** The holder is only a part of a token, in code units: "rebel" of "rebel-held". */
  readonly holderSpan?: Span;
  /** The holder is a pronoun at this chunk. */
  readonly pronoun?: number;
  readonly against?: readonly Actor[];
  readonly modality?: Modality | null;
  /** The words show that the name is a place's, whether or not a list has it: "overran Kanda", "took Kanda, a town". */
  readonly vouched?: boolean;
}

/** A predication, with what only a list of places can settle. */
export interface Candidate {
  readonly predication: Predication;
  /** The area is a name: the claim stands only if it is a place's. */
  readonly named: boolean;
  /** The words show the name to be a place's: no list need have it. */
  readonly vouched: boolean;
}

/** Rules that read a noun phrase, not a clause. */
const phrases: ReadonlySet<string> = new Set(
  [
    'fall-of',
    'capture-of',
    'lose-of',
    'loss-to',
    'besiege-of',
    'encircle-of',
    'hold-of',
    'withdrawal',
    'advance-noun',
    'offensive-on',
    'battle-for',
    'stronghold',
    'held-compound',
    'participle',
    'place-under',
    'object-relative',
    'control-by',
    'grip-of',
    'control-in-part',
    'fighting-in',
  ].map((name) => `en/control/${name}`),
);

export function candidateOf(sentence: Sentence, holding: Holding): Candidate {
  const { chunks } = sentence;
  const { area, holder, index } = holding;
  const trigger = chunks[index]!;
  const anaphor = holder === null && holding.pronoun !== undefined ? antecedent(sentence, holding.pronoun, area) : null;
  const agents: Group[] = holder !== null ? [holder.group] : anaphor === null ? [] : [anaphor.group];
  const predication = createPredication({
    concept: holding.concept,
    trigger: [trigger.first, trigger.last],
    agents,
    place: area?.group ?? null,
    before: area === null ? undefined : beforeIn(sentence, area.group),
    against: (holding.against ?? []).map(({ group }) => group),
    modality:
      holding.modality ??
      (isOnBrink(sentence, index) ? 'possible' : isUntrue(sentence, index) ? 'denied' : certaintyAt(chunks, index)),
    rule: holding.rule,
    phrase: phrases.has(holding.rule),
    undated: holding.rule === 'en/control/held-compound' || holding.rule === 'en/control/stronghold',
    relative: isRelative(chunks, index),
    present: presentAt(sentence, index),
    agentSpan: holding.holderSpan,
    anaphor:
      holding.pronoun === undefined || agents.length > 0
        ? undefined
        : isForOne(sentence, holding.pronoun)
          ? 'one'
          : 'several',
  });
  return { predication, named: area?.named ?? false, vouched: holding.vouched === true };
}

/** "the city", "the area": one that was spoken of before, without its name. */
function beforeIn({ passage }: Sentence, { first, last, definite }: Group): 'town' | 'area' | undefined {
  const noun = wordAt(passage, last - 1);
  if (!definite || last - first !== 2) return undefined;
  return settlements.has(noun) ? 'town' : noun?.form === 'area' ? 'area' : undefined;
}

const settlements = wordList(['city', 'town', 'village']);

/** Chunks before the word that says it, and behind it, in which "now" is its own. */
const presentBefore = 5;
const presentBehind = 3;
const presentWords = formList(['now', 'currently', 'presently']);

function presentAt({ passage, chunks }: Sentence, index: number): readonly [number, number] | undefined {
  const word = (at: number): readonly [number, number] | null => {
    const chunk = chunks[at]!;
    return chunk.last - chunk.first === 1 && presentWords.isAt(passage, chunk.first) ? [chunk.first, chunk.last] : null;
  };
  for (let at = index; at >= 0 && at >= index - presentBefore; at--) {
    if (at < index && parts(chunks[at]!)) break;
    const found = word(at);
    if (found !== null) return found;
  }
  for (let at = index + 1; at < chunks.length && at <= index + presentBehind && chunks[at]!.unit === 0; at++) {
    const found = word(at);
    if (found !== null) return found;
  }
  return undefined;
}

/** What parts a word from the clause of the chunks behind it. */
function parts({ type, unit }: Chunk): boolean {
  return type === 'subordinator' || (unit !== 0 && !isQuote(unit));
}
