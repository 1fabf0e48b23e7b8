import { idOf } from '../lexicon.ts';
import { locative as locativeWords } from '../words/places.ts';

export const locatives = new Set(locativeWords.map(idOf));

export const [of, the, to, into, from, and, a, there] = ['of', 'the', 'to', 'into', 'from', 'and', 'a', 'there'].map(
  idOf,
) as [number, ...number[]];
