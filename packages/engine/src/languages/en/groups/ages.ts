import { mark } from '../../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { markAt, shapeAt } from '../look.ts';

/** One past "68-year-old" at token `at`, or -1. */
export function ageEnd(passage: Passage, at: number): number {
  if (markAt(passage, at + 1) !== mark.hyphen || !touches(passage, at + 1) || !touches(passage, at + 2)) return -1;
  return /^(?:year|month|week|day)s?-olds?$/i.test(wordsOf(passage, at + 2, at + 3)) ? at + 3 : -1;
}

/** Below this age a person is a child. Source: Convention on the Rights of the Child, article 1. */
export const adultAge = 18;

/** The years of "68-year-old" in `[from, end)`; -1 if there is no age. */
export function ageOf(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (shapeAt(passage, at) === Shape.number && ageEnd(passage, at) > 0) return Number(wordsOf(passage, at, at + 1));
  }
  return -1;
}
