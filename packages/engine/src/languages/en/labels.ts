import { mark } from '../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { idOf } from './lexicon.ts';
import { formAt, id, isCapitalised, isPlain, markAt, shapeAt, tags } from './look.ts';
import { Tag } from './word.ts';
import { formList } from './word-list.ts';
import { unitNouns } from './words/combatants.ts';

/** Ends of words that begin with a number: "3rd" or "3d", "120mm". */
const suffixes = /^(?:st|[nr]?d|th|mm|cm|kg|lbs?)$/i;

/** One past a number at token `at` that counts nothing but says which or what kind: "3rd", "120mm", "500-pound"; -1 elsewhere. */
export function labelEnd(passage: Passage, at: number): number {
  if (!touches(passage, at + 1)) return Math.max(calibreEnd(passage, at), spacedAgeEnd(passage, at));
  const shape = shapeAt(passage, at + 1);
  if (shape >= Shape.lower && shape <= Shape.capitals)
    return suffixes.test(wordsOf(passage, at + 1, at + 2)) ? at + 2 : -1;
  if (markAt(passage, at + 1) !== mark.hyphen || !touches(passage, at + 2) || !isPlain(passage, at + 2)) return -1;
  // "20-odd" counts.
  return formAt(passage, at + 2) === 'odd' ? -1 : at + 3;
}

/** One past "17 year-old", "17 year old" at token `at`, where hyphens were lost; -1 elsewhere. */
export function spacedAgeEnd(passage: Passage, at: number): number {
  if (oldOfYears.isAt(passage, at + 1)) return at + 2;
  return years.isAt(passage, at + 1) && old.isAt(passage, at + 2) ? at + 3 : -1;
}

/** One past "81 mm" before arms: "two 81 mm mortars", "one 7.62 mm rifle". */
export function calibreEnd(passage: Passage, at: number): number {
  if (!calibres.isAt(passage, at + 1)) return -1;
  const arms = (tags(passage, at + 2) | tags(passage, at + 3)) & Tag.thing;
  return arms !== 0 && shapeAt(passage, at + 2) !== Shape.mark ? at + 2 : -1;
}

const calibres = formList(['mm', 'millimetre', 'millimeter', 'cm', 'inch', 'caliber', 'calibre']);
const oldOfYears = formList('year-old year-olds month-old month-olds'.split(' '));
const years = formList(['year', 'month']);
const old = formList(['old', 'olds']);

const no = idOf('no');

/** One past "No. 77" at token `at`: which of many a battalion or a law is; -1 elsewhere. */
export function serialEnd(passage: Passage, at: number): number {
  if (id(passage, at) !== no || markAt(passage, at + 1) !== mark.stop || !touches(passage, at + 1)) return -1;
  return shapeAt(passage, at + 2) === Shape.number ? at + 3 : -1;
}

/** One past the number at token `at` that says which of many a body of an army is: "Infantry Battalion 274"; -1 elsewhere. */
export function unitNumberEnd(passage: Passage, at: number): number {
  if (!armyUnits.isAt(passage, at - 1) || !isCapitalised(passage, at - 1)) return -1;
  const { start, end } = passage.tokens;
  if (end[at]! - start[at]! > unitDigitsMax) return -1;
  // "Brigade 12 soldiers" may count the soldiers.
  return (tags(passage, at + 1) & (Tag.person | Tag.thing | Tag.casualty)) === 0 ? at + 1 : -1;
}

/** Digits of the longest number of a battalion. */
const unitDigitsMax = 4;

const armyUnits = formList(unitNouns);
