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
