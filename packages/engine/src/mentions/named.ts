import type { Named } from '../model/claim.ts';
import { endOf, type Passage, startOf, wordsOf } from '../text/passage.ts';

/** Tokens `[first, last)` as somebody or something that a claim names: the words, and where they stand. */
export function named(passage: Passage, first: number, last: number): Named {
  return { text: wordsOf(passage, first, last), start: startOf(passage, first), end: endOf(passage, last - 1) };
}
