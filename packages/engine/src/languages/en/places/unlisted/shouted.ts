/* Names where all is in capitals, and nothing but the words around them tells a name from any other word. */
import type { PlaceNames } from '../../../../mentions/place/place-names.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { id, isShouted, markAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import { isCommonWord } from '../common-words.ts';
import type { Name } from '../names.ts';
import { inside } from '../words.ts';
import { typeBehind } from './type-behind.ts';

/**
 * "IN CHARGE OF THE GUARD", "IN RETALIATION": a phrase that no list of words has, where all is in capitals and some hamlet bears
 * the name.
 */
export function isShoutedPhrase(passage: Passage, at: number): boolean {
  return id(passage, at - 1) === inside && phrases.isAt(passage, at) && isShouted(passage, at);
}

/** "SOUTH OF THE CITY", "A KEY TOWN": an article and a common word, where all is in capitals and some suburb bears the name. */
export function isShoutedNoun(passage: Passage, at: number): boolean {
  if ((tags(passage, at) & Tag.determiner) === 0 || !isShouted(passage, at)) return false;
  return indefinite.isAt(passage, at) || isCommonWord(passage, at + 1);
}

const phrases = formList(
  'charge command exchange return reply response protest retaliation revenge turn fact general particular public private person full detail vain effect force part place order trouble danger doubt tears flames ruins ashes uniform disguise shock panic support defense defence defiance alliance agreement accordance connection conjunction coordination compliance contact control custody captivity exile hiding jail prison court power office session secret silence surprise sight transit view need debt peace line keeping process progress store time touch use sum short brief addition',
);

const indefinite = wordList(['a', 'an']);
const leading = wordList('in at near around outside');
const articles = formList('el la los las san santa santo de del da do');

/** Tokens of the longest such name, and of the one behind it. */
const nameMax = 4;

/** "AT EL KORDO, IN SAN TOMAS CANTON", "IN KORDANA, OSTRA": a name that no list has, before a comma and the place that holds it. */
export function shoutedName(passage: Passage, at: number, names: PlaceNames): Name | null {
  if (!isShouted(passage, at) || !leading.isAt(passage, at - 1)) return null;
  let last = at;
  let own = false;
  for (; last < at + nameMax && markAt(passage, last) === 0; last++) {
    if (id(passage, last) === 0) own = true;
    else if (!articles.isAt(passage, last)) return null;
  }
  if (!own || markAt(passage, last) !== mark.comma) return null;
  const outer = leading.isAt(passage, last + 1) ? last + 2 : last + 1;
  return isPlace(passage, outer, names) ? { last, candidates: [] } : null;
}

/** Whether a listed name starts at a token, or one before a noun for its kind. */
function isPlace(passage: Passage, at: number, names: PlaceNames): boolean {
  const { text, tokens } = passage;
  for (let last = at + 1; last <= at + nameMax && last <= passage.last; last++) {
    if (typeBehind(passage, last) > last) return true;
    if (names(text, tokens.start[at]!, tokens.end[last - 1]!)[0]?.match === 'name') return true;
    if (markAt(passage, last) !== 0 || (tags(passage, last) & (Tag.preposition | Tag.verb)) !== 0) return false;
  }
  return false;
}
