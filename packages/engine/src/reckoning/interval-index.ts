import { popped, pushed } from './heap.ts';
import { heightAt, type Skyline, skylineOf } from './skyline.ts';

/** Days `first` to `last`, both included. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** Stretches of days in columns, a row each, with a score by which they are looked for: the higher, the stronger. */
export interface Stretches {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly scores: Float64Array;
}

/**
 * Called with the row of each candidate; returns the score that the next ones must exceed. Of a bucket the best is met
 * first, of equals the first row; infinity asks for no more of it, and leaves the limit for the others as it was.
 */
export type Visit = (row: number) => number;

/** By how many days ends may differ between windows of which the longer has `length` days. */
export type Spare = (length: number) => number;

interface Bucket {
  /** All lengths in here are at least this and less than twice it. */
  readonly size: number;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** A tournament of scores: the winner of node i is the higher of 2i and 2i+1; leaves from `leaves`, a power of two. */
  readonly scores: Float64Array;
  readonly leaves: number;
}

/**
 * Stretches in buckets by length (powers of two), each sorted by start with a tournament of scores over it, so that those
 * inside (around) a window with a score above a limit are met in O(log n) a bucket and a hit.
 * A query visits every row that qualifies, and some that lie a little outside: the caller checks.
 */
export interface IntervalIndex {
  inside(window: Interval, limit: number, visit: Visit): number;
  around(window: Interval, limit: number, visit: Visit): number;
}

function bucketOf(size: number, rows: Int32Array, { firsts, scores: all }: Stretches): Bucket {
  const n = rows.length;
  const leaves = n === 1 ? 1 : 2 ** (32 - Math.clz32(n - 1));
  const scores = new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY);
  const starts = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    starts[i] = firsts[rows[i]!]!;
    scores[leaves + i] = all[rows[i]!]!;
  }
  for (let i = leaves - 1; i > 0; i -= 1) scores[i] = Math.max(scores[2 * i]!, scores[2 * i + 1]!);
  return { size, starts, rows, scores, leaves };
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
 * Visits the rows that start from `from` to `to` and score above the limit, which visits may raise. The best goes first,
 * so that the limit rises at once and little is met in vain.
 */
function visitRange(bucket: Bucket, from: number, to: number, limit: number, visit: Visit): number {
  const { scores, rows, starts, leaves } = bucket;
  let bar = limit;
  // The root of the tournament (of one row its only leaf): nothing in here beats the bar.
  if (scores[1]! <= bar) return bar;
  // The usual walk up a bottom-up tournament: the nodes that exactly cover [left, right).
  let left = lowerBound(starts, from) + leaves;
  let right = lowerBound(starts, to + 1) + leaves;
  const heap: number[] = [];
  for (; left < right; left >>= 1, right >>= 1) {
    if ((left & 1) === 1 && scores[left++]! > bar) pushed(heap, left - 1, scores);
    if ((right & 1) === 1 && scores[--right]! > bar) pushed(heap, right, scores);
  }
  for (let node = popped(heap, scores); node !== undefined; node = popped(heap, scores)) {
    if (scores[node]! <= bar) break;
    if (node >= leaves) {
      const next = visit(rows[node - leaves]!);
      if (next === Number.POSITIVE_INFINITY) break;
      bar = next;
    } else {
      if (scores[2 * node]! > bar) pushed(heap, 2 * node, scores);
      if (scores[2 * node + 1]! > bar) pushed(heap, 2 * node + 1, scores);
    }
  }
  return bar;
}

/** The power of two in a length of at least one day. */
function sizeOf(length: number): number {
  return 31 - Math.clz32(length);
}

const SIZES = 32;

function bucketsOf(rows: Int32Array, stretches: Stretches): readonly Bucket[] {
  const { firsts, lasts } = stretches;
  const counts = new Int32Array(SIZES);
  for (const row of rows) counts[sizeOf(lasts[row]! - firsts[row]! + 1)]! += 1;
  const sorted = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (const row of rows) {
    const size = sizeOf(lasts[row]! - firsts[row]! + 1);
    sorted[size]![counts[size]!++] = row;
  }
  return sorted.flatMap((own, size) => (own.length === 0 ? [] : [bucketOf(2 ** size, own, stretches)]));
}

/** The most that any stretch scores that may lie around a window, by a day of that window. */
function mostAround(rows: Int32Array, { firsts, lasts, scores }: Stretches, spare: Spare): Skyline {
  const more = spare(Number.MAX_SAFE_INTEGER);
  return skylineOf(
    rows.map((row) => firsts[row]! - more),
    rows.map((row) => lasts[row]! + more),
    Float64Array.from(rows, (row) => scores[row]!),
  );
}

/** `rows`: those of the stretches that are in it, by their first day. */
export function intervalIndex(stretches: Stretches, rows: Int32Array, spare: Spare): IntervalIndex {
  const buckets = bucketsOf(rows, stretches);
  let most: Skyline | undefined;
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
      // What holds a window holds each of its days.
      most ??= mostAround(rows, stretches, spare);
      if (heightAt(most, first) <= limit || heightAt(most, last) <= limit) return limit;
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
