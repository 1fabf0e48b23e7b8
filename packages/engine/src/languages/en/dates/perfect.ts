import type { Passage } from '../../../text/passage.ts';
import { wordList } from '../word-list.ts';

/** Tokens of a clause before and behind a length in which its auxiliary may stand. */
const clauseMax = 12;

/** "have killed … over six months", "over six months … have killed" */
export function isPerfect(passage: Passage, first: number, last: number): boolean {
  const from = Math.max(passage.first, first - clauseMax);
  const to = Math.min(passage.last, last + clauseMax);
  for (let at = from; at < to; at++) if (present.isAt(passage, at)) return true;
  return false;
}

const present = wordList(['have', 'has']);
