import type { DateMention } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';

/** "on April 7th Street", "the 9 March Brigade", "the 14 June alliance": a day for which a street or a body of people is named. */
export function isInName(passage: Passage, { expression: { type }, first, last }: DateMention): boolean {
  if (type !== 'day') return false;
  const title = shapeAt(passage, last) === Shape.title;
  // "On 9 May Brigade 33 took the hill": a name that has its number behind.
  if (title && shapeAt(passage, last + 1) === Shape.number) return false;
  if (title && named.isAt(passage, last)) return true;
  return bodies.isAt(passage, last) && (title || (tags(passage, first - 1) & Tag.determiner) !== 0);
}

const named = formList(
  'street square bridge road avenue boulevard brigade brigades battalion battalions regiment division hospital mosque camp',
);
/** With small letters, too, behind "the". */
const bodies = formList('movement alliance coalition bloc group organisation organization martyrs');
