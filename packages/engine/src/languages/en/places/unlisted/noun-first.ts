import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, shapeAt } from '../../look.ts';
import { formList } from '../../word-list.ts';
import type { Name } from '../names.ts';

/** Nouns that stand before the name that they are a part of: "Camp Korda", "Hill 305". */
const nouns = formList('camp fort mount mt hill lake point outpost checkpoint base firebase post height');

/** Words of the longest such name behind its noun. */
const nameMax = 2;

/** "at Camp Korda", "on Hill 305": a name that no list has, whose noun stands in front, at token `at`. */
export function nounFirst(passage: Passage, at: number): Name | null {
  if (passage.unended || at === passage.first || shapeAt(passage, at) !== Shape.title || !nouns.isAt(passage, at))
    return null;
  if (shapeAt(passage, at + 1) === Shape.number) return { last: at + 2, candidates: [] };
  let last = at + 1;
  while (last <= at + nameMax && isCapitalised(passage, last) && id(passage, last) === 0) last++;
  return last === at + 1 || isCapitalised(passage, last) ? null : { last, candidates: [] };
}
