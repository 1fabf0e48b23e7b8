import type { Group } from '../../../../mentions/group.ts';

/** A group made of tokens `[first, last)` as they stand. */
export function wordsGroup(first: number, last: number): Group {
  return {
    first,
    last,
    head: last - 1,
    sort: 'other',
    figure: null,
    population: null,
    side: null,
    plural: true,
    none: false,
    definite: false,
    indefinite: false,
    elided: false,
    partOfThem: false,
  };
}
