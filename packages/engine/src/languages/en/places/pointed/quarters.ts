import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { idOf } from '../../lexicon.ts';
import { id, isCapitalised, markAt, shapeAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { wordList } from '../../word-list.ts';
import { country, inside, isLocative, of } from '../words.ts';

const quarters = wordList('north south east west northeast northwest southeast southwest');

/** "in the south", with nothing behind that says of what: of the country. */
export function isQuarter(passage: Passage, at: number): boolean {
  const next = at + 2;
  return (
    quarters.isAt(passage, at + 1) &&
    id(passage, at - 1) === inside &&
    // "in Idlib in the north": what is named before is where.
    !isCapitalised(passage, at - 2) &&
    (tags(passage, at - 2) & Tag.placeNoun) === 0 &&
    shapeAt(passage, at + 1) === Shape.lower &&
    (next >= passage.last ||
      (shapeAt(passage, next) === Shape.mark && markAt(passage, next) !== mark.hyphen) ||
      // "in the north on Monday"
      ((tags(passage, next) & Tag.preposition) !== 0 && (tags(passage, next + 1) & Tag.time) !== 0))
  );
}

/** "in the country’s north": of the country too. */
export function isCountrysQuarter(passage: Passage, at: number): boolean {
  return (
    id(passage, at + 1) === country &&
    shapeAt(passage, at + 2) === Shape.possessive &&
    quarters.isAt(passage, at + 3) &&
    isLocative(passage, at - 1) &&
    (tags(passage, at + 4) & (Tag.placeNoun | Tag.thing)) === 0
  );
}

const seaboards = wordList(
  'north south east west northern southern eastern western northeast northwest southeast southwest',
);
const coast = idOf('coast');

/** "on the east coast", "off the Western Coast", "along the country’s coast", with no name behind: of the country. One past it, or -1. */
export function coastEnd(passage: Passage, at: number): number {
  const owned = id(passage, at + 1) === country && shapeAt(passage, at + 2) === Shape.possessive;
  const side = owned ? at + 3 : at + 1;
  const noun = seaboards.isAt(passage, side) ? side + 1 : side;
  if (id(passage, noun) !== coast || (noun === side && !owned) || !isLocative(passage, at - 1)) return -1;
  return id(passage, noun + 1) !== of && !isCapitalised(passage, noun + 1) ? noun + 1 : -1;
}
