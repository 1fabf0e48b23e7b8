import type { Passage } from '../../../text/passage.ts';
import { idOf } from '../lexicon.ts';
import { id } from '../look.ts';
import { formTable } from '../word-table.ts';
import { locative as locativeWords } from '../words/places.ts';

const locatives = formTable(locativeWords.join(' '));

/** Whether token `at` is a preposition behind which a place stands. */
export function isLocative(passage: Passage, at: number): boolean {
  return locatives[id(passage, at)] === 1;
}

export const [of, the, to, into, from, and, a, an, there, where, country, inside] =
  'of the to into from and a an there where country in'.split(' ').map(idOf) as [number, ...number[]];
