import type { Passage } from '../../../text/passage.ts';
import { idOf } from '../lexicon.ts';
import { id } from '../look.ts';
import { formTable, wordTable } from '../word-table.ts';
import { Control } from '../words/control.ts';
import { locative as locativeWords } from '../words/places.ts';

const locatives = formTable(locativeWords.join(' '));

/** Whether token `at` is a preposition behind which a place stands. */
export function isLocative(passage: Passage, at: number): boolean {
  return locatives[id(passage, at)] === 1;
}

export const [of, the, to, into, from, and, a, an, there, where, country, inside] =
  'of the to into from and a an there where country in'.split(' ').map(idOf) as [number, ...number[]];

/** By lexicon id: words that say who holds what follows, "rebel-held", whoever it is. */
export const heldBy: Uint8Array = wordTable(({ control }) => ((control ?? 0) & Control.held) !== 0);
