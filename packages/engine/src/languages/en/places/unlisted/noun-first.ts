import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, shapeAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';
import type { Name } from '../names.ts';

/** Nouns that stand before the name that they are a part of: "Camp Korda", "Hill 305", "Hotel Ostra". */
const nouns = formList('camp fort mount mt hill lake point outpost checkpoint base firebase post height hotel');

/** Words of the longest such name behind its noun. */
const nameMax = 2;

/** Words that no list has, and behind a camp, a fort or a hotel such as have other uses: "Camp Bastion", but not "Camp Commander". */
function isNaming(passage: Passage, at: number, noun: number): boolean {
  if (id(passage, at) === 0) return true;
  return at === noun + 1 && camps.isAt(passage, noun) && (tags(passage, at) & noName) === 0;
}

const camps = formList('camp fort hotel');
const noName = Tag.person | Tag.source | Tag.time | Tag.verb | Tag.preposition | Tag.conjunction | Tag.direction;

/** "at Camp Korda", "on Hill 305": a name that no list has, whose noun stands in front, at token `at`. */
export function nounFirst(passage: Passage, at: number): Name | null {
  if (passage.unended || at === passage.first || shapeAt(passage, at) !== Shape.title || !nouns.isAt(passage, at))
    return null;
  if (shapeAt(passage, at + 1) === Shape.number) return { last: at + 2, candidates: [] };
  let last = at + 1;
  while (last <= at + nameMax && isCapitalised(passage, last) && isNaming(passage, last, at)) last++;
  return last === at + 1 || isCapitalised(passage, last) ? null : { last, candidates: [] };
}
