import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { formAt, isCapitalised, shapeAt } from '../../../look.ts';
import { formList } from '../../../word-list.ts';
import { isNameLike } from '../form.ts';

/** "stormed Gao early in the morning": the adverb is no part of the name. */
export function timeless(passage: Passage, group: Group | undefined): Group | undefined {
  if (group === undefined || group.last - group.first < 2 || !early.isAt(passage, group.last - 1)) return group;
  return { ...group, last: group.last - 1, head: group.last - 2 };
}

const early = formList(['early', 'late', 'overnight']);

/** "eastern", "most of southern": a bearing whose noun is still to come. */
export function endsOpen(passage: Passage, { first, last, figure }: Group): boolean {
  return last - first === 1 || (figure !== null && formAt(passage, last - 2) === 'of');
}

/** "13 of the state’s", "17 townships"; "an important", "Tiger base"; "the Infantry Battalion", "511 headquarters": one phrase in two groups. */
export function isParted(passage: Passage, front: Group, behind: Group | undefined): boolean {
  if (behind === undefined || behind.first !== front.last) return false;
  const last = front.last - 1;
  if (behind.figure !== null) return shapeAt(passage, last) === Shape.possessive || isNameLike(passage, last);
  return front.sort === 'other' && !isNameLike(passage, last) && isCapitalised(passage, behind.first);
}
