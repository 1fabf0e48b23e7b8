import type { Concept } from '../../../../concepts.ts';
import { createPredication, type Predication } from '../../../../mentions/predication.ts';
import { type Chunk, chunkAt, isType } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ledUpTo } from '../../intent.ts';
import { idOf } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { modalityAt, weaker } from '../../modality.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import type { Range } from './typed.ts';

const anyId = idOf('any');

/** An incident in the making. */
export interface Happening {
  readonly concept: Concept;
  readonly rule: string;
  /** Chunk that says it. */
  readonly index: number;
  readonly by: readonly Range[];
  readonly against: readonly Range[];
  readonly weapon: Range | null;
  /** The words themselves keep a distance: "an alleged gas attack". */
  readonly doubted?: boolean;
  /** It is one only where a state did it. */
  readonly ofState?: boolean;
  /** It is one only where whoever did it bears arms. */
  readonly ofArmed?: boolean;
  /** The name that has to be a town's for it to be one. */
  readonly town?: Range | null;
}

/** What is struck while it moves. */
const carriers = formList('convoy convoys ship ships vessel vessels aircraft plane tanker motorcade'.split(' '));

export function incidentOf(
  { passage, chunks }: Sentence,
  { concept, rule, index, by, against, weapon, doubted, ofState, ofArmed, town }: Happening,
): Predication {
  const { first, last } = chunks[index]!;
  const ledUp = chunks[index]!.type === 'verb' ? ledUpTo(passage, chunks, index) : null;
  const modality = weaker(
    isGround(chunks, index) || isOwnClause(chunks, index) ? 'asserted' : modalityAt(chunks, index),
    ledUp?.restraint ?? 'asserted',
  );
  // "warned of reprisals for any strike": one that may never come.
  const any = chunks[index]!.group !== undefined && id(passage, first) === anyId;
  return createPredication({
    concept,
    trigger: [first, last],
    incident: {
      by,
      against,
      weapon,
      moving: against.some(([, end]) => carriers.isAt(passage, end - 1)),
      ofState: ofState === true,
      ofArmed: ofArmed === true,
      town: town ?? null,
    },
    modality: weaker(modality, any ? 'hypothetical' : doubted === true ? 'alleged' : 'asserted'),
    rule,
  });
}

/** "must be punished for the use of gas", "may act after the attack": what the verb's hedge rests on has been. */
function isGround(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index - 1; at > 0 && at > index - 5; at--) {
    const { type, word } = chunks[at]!;
    if (type === 'preposition' && grounds.has(word))
      return isType(chunkAt(chunks, at - 1), 'verb') && hasModal(chunks, at - 1);
    if (type !== 'preposition' && type !== 'adverb' && type !== 'group' && word?.form !== 'use') return false;
  }
  return false;
}

/** "have not given up and clashes continue": what is denied is the clause before. */
function isOwnClause(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  return (
    isType(chunks[index], 'group') &&
    isType(chunkAt(chunks, index - 1), 'conjunction') &&
    isType(next, 'verb') &&
    ((next!.word?.verb?.forms ?? 0) & (Form.past | Form.third | Form.base)) !== 0
  );
}

const grounds = wordList(['for', 'after', 'following', 'over']);

function hasModal(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && chunks[at]!.type !== 'group'; at--)
    if (((chunks[at]!.word?.tags ?? 0) & Tag.modal) !== 0) return true;
  return false;
}
