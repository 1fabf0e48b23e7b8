import { createGroup, type Group } from '../../../../../mentions/group.ts';

/** A group made of tokens `[first, last)` as they stand. */
export function wordsGroup(first: number, last: number): Group {
  return createGroup(first, last, { head: last - 1 });
}
