import type { DateMention } from '../../../mentions/date/expression.ts';
import { endOf, type Passage, startOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isCapitalised, shapeAt, tags } from '../look.ts';
import { nameParticles } from '../name-particles.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';

/** "on April 7th Street", "the 9 March Brigade", "the 14 June alliance", "Aung Thu Min": a day for which a street, people or somebody is named. */
export function isInName(passage: Passage, { expression: { type }, first, last }: DateMention): boolean {
  if (type === 'weekday') return isOfPerson(passage, first, last);
  if (type !== 'day') return false;
  const title = shapeAt(passage, last) === Shape.title;
  // "On 9 May Brigade 33 took the hill": a name that has its number behind.
  if (title && shapeAt(passage, last + 1) === Shape.number) return false;
  if (title && named.isAt(passage, last)) return true;
  return bodies.isAt(passage, last) && (title || (tags(passage, first - 1) & Tag.determiner) !== 0);
}

/** "Aung Thu Min": a short form between two names. */
function isOfPerson(passage: Passage, first: number, last: number): boolean {
  const short = last - first === 1 && endOf(passage, first) - startOf(passage, first) <= shortMax;
  if (!short || passage.unended || first - 1 <= passage.first) return false;
  // "in Kabul Sun Ahmed said": behind a place the day ends what was said.
  if ((tags(passage, first - 2) & Tag.preposition) !== 0) return false;
  return isName(passage, first - 1) && isName(passage, last);
}

/** "Shir Jan Durani", "Colonel Jan van Korda": a person's name at the short month `at`. */
export function isMonthOfPerson(passage: Passage, at: number): boolean {
  if (nameParticles.isAt(passage, at + 1)) {
    const name = nameParticles.isAt(passage, at + 2) ? at + 3 : at + 2;
    return isCapitalised(passage, name);
  }
  return isCapitalised(passage, at + 1) && isCapitalised(passage, at - 1) && id(passage, at - 1) === 0;
}

/** Letters of the longest short form of a day: "Thurs". */
const shortMax = 5;

function isName(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.title &&
    (tags(passage, at) & (Tag.time | Tag.verb | Tag.preposition | Tag.source | Tag.person)) === 0
  );
}

const named = formList(
  'street square bridge road avenue boulevard brigade brigades battalion battalions regiment division hospital mosque camp',
);
/** With small letters, too, behind "the". */
const bodies = formList('movement alliance coalition bloc group organisation organization martyrs');
