import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { id, markAt, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';

const including = idOf('including');

/** Tokens between "including" and the last of a list. */
const listMax = 9;

/** "14 people, including three bakers and two weavers": whether those who are counted at token `at` are a part of people. */
export function isPartOfPeople(passage: Passage, at: number): boolean {
  let back = at - 1;
  while (back > at - listMax && id(passage, back) !== including) {
    if ((tags(passage, back) & (Tag.be | Tag.have | Tag.preposition | Tag.subordinator)) !== 0) return false;
    if (shapeAt(passage, back) === Shape.mark && markAt(passage, back) !== mark.comma) return false;
    back--;
  }
  if (id(passage, back) !== including) return false;
  const whole = markAt(passage, back - 1) === mark.comma ? back - 2 : back - 1;
  return (tags(passage, whole) & Tag.person) !== 0;
}
