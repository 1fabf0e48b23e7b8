import { isQuote } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';
import { sectorsBehindNames, typesBehindNames } from '../../words/places.ts';

const typesBehind = formList([...typesBehindNames, ...sectorsBehindNames]);

/** One past a noun that says what kind of place the name is: "Idlib province", "Izraa city". */
export function typeBehind(passage: Passage, at: number): number {
  // `the "Korda" camp`
  let next = isQuote(markAt(passage, at)) ? at + 1 : at;
  if ((tags(passage, next) & Tag.direction) !== 0 && typesBehind.isAt(passage, next + 1)) next++;
  // "the Jenin refugee camp", "Aleppo military airport"
  if (
    shapeAt(passage, next) === Shape.lower &&
    typesBehind.isAt(passage, next + 1) &&
    (tags(passage, next) & (Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner)) === 0
  )
    next++;
  if (typesBehind.isAt(passage, next)) return next + 1;
  const whole = overAdministration(passage, at);
  return whole > at ? whole : overCommunity(passage, at);
}

/** Whether a noun for a part of a town stands behind a name, in small letters. */
export function isQuarterBehind(passage: Passage, at: number): boolean {
  return quarterNouns.isAt(passage, at) && shapeAt(passage, at) === Shape.lower;
}

const quarterNouns = formList('neighbourhood neighborhood quarter suburb');

/** Whether token `at` is such a noun with a capital, as the last word of a name: "the Korda Corridor". */
export function isTypeOfName(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.title && !passage.unended && typesBehind.isAt(passage, at);
}

/** "Gao’s Ostra district": whether what ends before token `at` has a part that is named behind its apostrophe. */
export function ownsUnit(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.possessive) return false;
  let next = at + 1;
  while (next < at + 1 + nameMax && isCapitalised(passage, next)) next++;
  return next > at + 1 && shapeAt(passage, next) === Shape.lower && typesBehind.isAt(passage, next);
}

/** "Ostra local government area", "the Ostra administrative post". */
function overAdministration(passage: Passage, at: number): number {
  if (local.isAt(passage, at) && government.isAt(passage, at + 1) && areas.isAt(passage, at + 2)) return at + 3;
  return administrative.isAt(passage, at) && posts.isAt(passage, at + 1) ? at + 2 : at;
}

const local = formList(['local']);
const government = formList(['government']);
const areas = formList('area areas council');
const administrative = formList(['administrative']);
const posts = formList('post unit division');

/** "attacked Ostra community", "in Ostra community": with an article before its name it is rather a people's. */
function overCommunity(passage: Passage, at: number): number {
  if (!communities.isAt(passage, at) || shapeAt(passage, at) !== Shape.lower) return at;
  let back = at - 1;
  while (back > at - nameMax && isCapitalised(passage, back) && id(passage, back) === 0) back--;
  if (back === at - 1) return at;
  return (tags(passage, back) & (Tag.verb | Tag.preposition)) !== 0 ? at + 1 : at;
}

const communities = formList('community communities');
const nameMax = 4;
