import type { Passage } from '../../text/passage.ts';
import { formList } from './word-list.ts';
import { superlatives } from './words/superlatives.ts';

/** Words that rank one above all others: "deadliest". */
export const ranking = formList(superlatives);

/** Tokens from what ranks an event to the one that it is ranked with: "one of the deadliest attacks on civilians in the region since". */
const rankedMax = 14;

/** "the worst attack since": whether what stands before token `at` is ranked with what stands behind. */
export function isRanked(passage: Passage, at: number): boolean {
  for (let back = at - 1; back > at - rankedMax && back >= passage.first; back--)
    if (ranking.isAt(passage, back)) return true;
  return false;
}
