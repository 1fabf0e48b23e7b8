import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { wordList } from '../word-list.ts';
import { typesBehindNames } from '../words/places.ts';

const typesBehind = wordList(typesBehindNames);

/** One past a noun that says what kind of place the name is: "Idlib province", "Izraa city". */
export function typeBehind(passage: Passage, at: number): number {
  let next = at;
  if ((tags(passage, next) & Tag.direction) !== 0 && typesBehind.isAt(passage, next + 1)) next++;
  // "the Jenin refugee camp", "Aleppo military airport"
  if (
    shapeAt(passage, next) === Shape.lower &&
    typesBehind.isAt(passage, next + 1) &&
    (tags(passage, next) & (Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner)) === 0
  )
    next++;
  return typesBehind.isAt(passage, next) ? next + 1 : at;
}
