import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';
import { facilities } from '../../words/places.ts';
import type { Context } from '../context.ts';
import { isNameLike, mayHaveLostApostrophe, type Name } from '../names.ts';
import { from, inside, into, of, the, to, where } from '../words.ts';
import { isStruckAlone, overSort } from './struck.ts';

const saint = formList('st ste');
const nouns = formList(facilities);
const hospitals = formList('hospital clinic');
const atWord = formList(['at']);

/** Tokens of the longest name before the noun: "La Korda House Hotel". */
const nameMax = 4;

/** What none of a building's name is: "Gunmen Attack Church", "Monday church". */
const noName =
  Tag.verb |
  Tag.person |
  Tag.source |
  Tag.time |
  Tag.preposition |
  Tag.conjunction |
  Tag.determiner |
  Tag.pronoun |
  Tag.number;

/**
 * "at the Korda Hotel", "in Ostra prison", "on Haddad’s bar": one past the noun of a building that has a name, whose name starts
 * at token `at`; `at` if none does. A hospital is where the hurt are taken as often as where they were: only one that was struck
 * is named.
 */
export function facilityEnd(passage: Passage, at: number, { locative }: Context): number {
  let noun = at;
  while (noun < at + nameMax && startsName(passage, noun, at) && !nouns.isAt(passage, noun)) {
    // In a sentence, whatever has a capital behind the first word is a part of the name.
    if ((noun === at || passage.unended) && (tags(passage, noun) & noName) !== 0) return at;
    noun = saint.isAt(passage, noun) && markAt(passage, noun + 1) === mark.stop ? noun + 2 : noun + 1;
  }
  // "at the Hotel"; "Utopias Ostra hotel", where an apostrophe was lost.
  if (noun === at || (noun > at + 1 && mayHaveLostApostrophe(passage, at))) return at;
  if (shapeAt(passage, noun) === Shape.possessive) noun++;
  if (!nouns.isAt(passage, noun)) noun = overSort(passage, noun);
  if (!nouns.isAt(passage, noun)) return at;
  // "Korda University College"
  while (nouns.isAt(passage, noun + 1) && isCapitalised(passage, noun + 1)) noun++;
  const next = noun + 1;
  // "Korda Hotel Group", "Ostra school children"
  if (isCapitalised(passage, next) && !passage.unended) return at;
  if ((tags(passage, next) & (Tag.person | Tag.source | Tag.thing)) !== 0 && shapeAt(passage, next) === Shape.lower)
    return at;
  const joint = id(passage, at - 1) === the ? at - 2 : at - 1;
  const before = id(passage, joint);
  // "herded into the Korda church, where a grenade": what goes on there.
  const relative = markAt(passage, next) === mark.comma ? next + 1 : next;
  if (id(passage, relative) === where) return next;
  if (!locative) return isStruckAlone(passage, noun) ? next : at;
  if (before === to || before === from || before === into || before === of) return at;
  return hospitals.isAt(passage, noun) && (before === inside || atWord.isAt(passage, joint)) ? at : next;
}

/** "Korda", and "al-Korda" where it opens a name. */
function startsName(passage: Passage, at: number, first: number): boolean {
  return isCapitalised(passage, at) || (at === first && isNameLike(passage, at));
}

/** The name as written, and what its place can be: "Gao prison" is in Gao; the "Gao Hotel" is anywhere, and "the Gao hotel in Homs" is there. */
export function facilityName(passage: Passage, end: number, listed: Name | null): Name {
  const noun = end - 1;
  const isPlaces =
    listed !== null &&
    (listed.last === noun || overSort(passage, listed.last) === noun) &&
    shapeAt(passage, noun) === Shape.lower;
  const elsewhere = id(passage, end) === inside && isCapitalised(passage, end + 1);
  return {
    last: end,
    candidates: isPlaces && !elsewhere && markAt(passage, noun - 1) !== mark.comma ? listed.candidates : [],
  };
}
