/**
 * Room to work in, used again and again: columns of numbers lie outside of what V8 counts as its heap, and whoever makes many
 * of them for a moment sets off its collector over everything. What is in it is of the last use; there is one use at a time.
 */
export interface Scratch<T> {
  /** At least so many cells. */
  of(length: number): T;
}

export function scratch<T extends { readonly length: number }>(make: (length: number) => T): Scratch<T> {
  let room: T | undefined;
  return {
    of(length) {
      if (room === undefined || room.length < length) room = make(Math.max(64, 2 ** Math.ceil(Math.log2(length + 1))));
      return room;
    },
  };
}

export const integers = (length: number): Int32Array => new Int32Array(length);
export const doubles = (length: number): Float64Array => new Float64Array(length);

/** Numbers that are kept, by row. */
export interface Column {
  [row: number]: number;
  readonly length: number;
}

/**
 * A column of doubles to keep, of negative infinity at first. A plain array of doubles lies in V8's own heap, which it takes up
 * without being looked into; typed arrays outside of it set off its collector over everything from some 64 MB on.
 */
export function keptColumn(length: number): Column {
  return new Array<number>(length).fill(Number.NEGATIVE_INFINITY);
}
