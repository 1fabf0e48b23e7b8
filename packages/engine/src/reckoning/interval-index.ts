import { popped, pushed } from './heap.ts';

/** Days `first` to `last`, both included. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** An item with its days and a score by which it is looked for: the higher, the stronger. */
export interface Scored<T> extends Interval {
  readonly score: number;
  readonly item: T;
}

/** Called with each candidate; returns the score that the next ones must exceed. */
export type Visit<T> = (item: T) => number;

/** By how many days ends may differ between windows of which the longer has `length` days. */
export type Spare = (length: number) => number;

interface Bucket<T> {
  /** All lengths in here are at least this and less than twice it. */
  readonly size: number;
  readonly starts: Int32Array;
  readonly items: readonly T[];
  /** A tournament of scores: the winner of node i is the higher of 2i and 2i+1; leaves from `items.length`. */
  readonly scores: Float64Array;
}

/**
 * Intervals in buckets by length (powers of two), each sorted by start with a tournament of scores over it, so that those
 * inside (around) a window with a score above a limit are met in O(log n) a bucket and a hit.
 * A query visits every item that qualifies, and some that lie a little outside: the caller checks.
 */
export interface IntervalIndex<T> {
  inside(window: Interval, limit: number, visit: Visit<T>): number;
  around(window: Interval, limit: number, visit: Visit<T>): number;
}

function bucketOf<T>(size: number, scored: readonly Scored<T>[]): Bucket<T> {
  const sorted = [...scored].sort((a, b) => a.first - b.first);
  const n = sorted.length;
  const scores = new Float64Array(2 * n);
  for (let i = 0; i < n; i += 1) scores[n + i] = sorted[i]!.score;
  for (let i = n - 1; i > 0; i -= 1) scores[i] = Math.max(scores[2 * i]!, scores[2 * i + 1]!);
  const starts = Int32Array.from(sorted, ({ first }) => first);
  return { size, starts, items: sorted.map(({ item }) => item), scores };
}

function lowerBound(starts: Int32Array, day: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Visits the items that start from `from` to `to` and score above the limit, which visits may raise. The best goes first,
 * so that the limit rises at once and little is met in vain.
 */
function visitRange<T>(bucket: Bucket<T>, from: number, to: number, limit: number, visit: Visit<T>): number {
  const { scores, items, starts } = bucket;
  const n = items.length;
  let bar = limit;
  // The root of the tournament: nothing in here beats the bar.
  if (scores[1]! <= bar) return bar;
  // The usual walk up a bottom-up tournament: the nodes that exactly cover [left, right).
  let left = lowerBound(starts, from) + n;
  let right = lowerBound(starts, to + 1) + n;
  const heap: number[] = [];
  for (; left < right; left >>= 1, right >>= 1) {
    if ((left & 1) === 1 && scores[left++]! > bar) pushed(heap, left - 1, scores);
    if ((right & 1) === 1 && scores[--right]! > bar) pushed(heap, right, scores);
  }
  for (let node = popped(heap, scores); node !== undefined; node = popped(heap, scores)) {
    if (scores[node]! <= bar) break;
    if (node >= n) bar = visit(items[node - n]!);
    else {
      if (scores[2 * node]! > bar) pushed(heap, 2 * node, scores);
      if (scores[2 * node + 1]! > bar) pushed(heap, 2 * node + 1, scores);
    }
  }
  return bar;
}

export function intervalIndex<T>(scored: readonly Scored<T>[], spare: Spare): IntervalIndex<T> {
  const sizes = new Map<number, Scored<T>[]>();
  for (const one of scored) {
    const size = 2 ** Math.floor(Math.log2(one.last - one.first + 1));
    const list = sizes.get(size);
    if (list === undefined) sizes.set(size, [one]);
    else list.push(one);
  }
  const buckets = [...sizes].sort(([a], [b]) => a - b).map(([size, list]) => bucketOf(size, list));
  return {
    inside({ first, last }, limit, visit) {
      const length = last - first + 1;
      const more = spare(length);
      let bar = limit;
      for (const bucket of buckets) {
        if (bucket.size > length + 2 * more) break;
        bar = visitRange(bucket, first - more, last + more - bucket.size + 1, bar, visit);
      }
      return bar;
    },
    around({ first, last }, limit, visit) {
      const length = last - first + 1;
      let bar = limit;
      for (const bucket of buckets) {
        const longest = 2 * bucket.size;
        const more = spare(Math.max(longest, length));
        if (longest + 2 * more < length) continue;
        bar = visitRange(bucket, last - more - longest + 1, first + more, bar, visit);
      }
      return bar;
    },
  };
}
