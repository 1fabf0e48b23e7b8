import type { Onset } from '../model/claim.ts';
import { type Passage, wordsOf } from '../text/passage.ts';
import type { Predication } from './predication.ts';

/** The field of a claim that says that it is of a beginning; empty where it is of none. */
export function onsetOf(passage: Passage, { onset }: Predication): { readonly onset?: Onset } {
  if (onset === undefined) return {};
  return { onset: { name: onset.name === null ? null : wordsOf(passage, onset.name[0], onset.name[1]) } };
}
