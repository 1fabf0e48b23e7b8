import { popped, pushed } from './heap.ts';
import { type Column, keptColumn } from './scratch.ts';
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
  readonly scores: Column;
}

/**
 * Called with the row of each candidate; returns the score that the next ones must exceed. The best is met first, of equals
 * of one bucket the first row; infinity asks for no more of that bucket, and leaves the limit for the others as it was.
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
  readonly scores: Column;
  readonly leaves: number;
}

/**
 * Stretches in buckets by length (powers of two), each sorted by start with a tournament of scores over it, so that those
 * inside (around) a window with a score above a limit are met in O(log n) a bucket and a hit.
 * A query visits every row that qualifies, and some that lie a little outside: the caller checks.
 */
export interface IntervalIndex {
  /** Opens the runs of those inside, for {@link visitRuns}, beside others. At their word, ends may not differ at all. */
  inside(window: Interval, limit: number, runs: Run[], ends?: 'at-their-word'): void;
  around(window: Interval, limit: number, visit: Visit): number;
}

function bucketOf(size: number, rows: Int32Array, { firsts, scores: all }: Stretches): Bucket {
  const n = rows.length;
  const leaves = n === 1 ? 1 : 2 ** (32 - Math.clz32(n - 1));
  const scores = keptColumn(2 * leaves);
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

/** The rows of one bucket that start on some days, the best first, as far as they are asked for. */
export interface Run {
  readonly bucket: Bucket;
  /** Nodes of the tournament below which nothing was asked for yet, in the shape of a heap. */
  readonly heap: number[];
}

/** Heaps that no run is using. */
const spareHeaps: number[][] = [];

/** The run of what starts from `from` to `to` and scores above the bar; null where nothing does. */
function runOf(bucket: Bucket, from: number, to: number, bar: number): Run | null {
  const { scores, starts, leaves } = bucket;
  // The root of the tournament (of one row its only leaf): nothing in here beats the bar.
  if (scores[1]! <= bar) return null;
  // The usual walk up a bottom-up tournament: the nodes that exactly cover [left, right).
  let left = lowerBound(starts, from) + leaves;
  let right = lowerBound(starts, to + 1) + leaves;
  const heap = spareHeaps.pop() ?? [];
  for (; left < right; left >>= 1, right >>= 1) {
    if ((left & 1) === 1 && scores[left++]! > bar) pushed(heap, left - 1, scores);
    if ((right & 1) === 1 && scores[--right]! > bar) pushed(heap, right, scores);
  }
  if (heap.length > 0) return { bucket, heap };
  spareHeaps.push(heap);
  return null;
}

/** Takes the best row out of a run of which some row scores above the bar. */
function taken({ bucket: { scores, rows, leaves }, heap }: Run, bar: number): number {
  let node = popped(heap, scores)!;
  // Down to the best leaf, the left one of equals; what goes another way is left for later.
  while (node < leaves) {
    const [left, right] = [2 * node, 2 * node + 1];
    const goesLeft = scores[left]! >= scores[right]!;
    const other = goesLeft ? right : left;
    if (scores[other]! > bar) pushed(heap, other, scores);
    node = goesLeft ? left : right;
  }
  return rows[node - leaves]!;
}

/**
 * Visits the rows of runs that score above the limit, which visits may raise: the best of all first, so that the limit
 * rises at once and little is met in vain. A visit that returns infinity ends the run of its row.
 */
export function visitRuns(runs: Run[], limit: number, visit: Visit): number {
  let bar = limit;
  const end = (at: number): void => {
    const { heap } = runs[at]!;
    heap.length = 0;
    spareHeaps.push(heap);
    runs[at] = runs[runs.length - 1]!;
    runs.pop();
  };
  while (runs.length > 0) {
    let [best, most] = [-1, bar];
    for (let i = runs.length - 1; i >= 0; i -= 1) {
      const { heap, bucket } = runs[i]!;
      const score = heap.length === 0 ? Number.NEGATIVE_INFINITY : bucket.scores[heap[0]!]!;
      if (score <= bar) {
        end(i);
        // The last one took its place.
        if (best === runs.length) best = i;
      } else if (score > most) [best, most] = [i, score];
    }
    if (best < 0) return bar;
    const next = visit(taken(runs[best]!, bar));
    if (next === Number.POSITIVE_INFINITY) end(best);
    else bar = next;
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
  const n = rows.length;
  const [from, to, heights] = [new Int32Array(n), new Int32Array(n), keptColumn(n)];
  for (let i = 0; i < n; i += 1) {
    const row = rows[i]!;
    from[i] = firsts[row]! - more;
    to[i] = lasts[row]! + more;
    heights[i] = scores[row]!;
  }
  return skylineOf(from, to, heights);
}

/** `rows`: those of the stretches that are in it, by their first day. */
export function intervalIndex(stretches: Stretches, rows: Int32Array, spare: Spare): IntervalIndex {
  const buckets = bucketsOf(rows, stretches);
  let most: Skyline | undefined;
  return {
    inside({ first, last }, limit, runs, ends) {
      const length = last - first + 1;
      const more = ends === undefined ? spare(length) : 0;
      for (const bucket of buckets) {
        if (bucket.size > length + 2 * more) break;
        const run = runOf(bucket, first - more, last + more - bucket.size + 1, limit);
        if (run !== null) runs.push(run);
      }
    },
    around({ first, last }, limit, visit) {
      // What holds a window holds each of its days.
      most ??= mostAround(rows, stretches, spare);
      if (heightAt(most, first) <= limit || (last !== first && heightAt(most, last) <= limit)) return limit;
      const length = last - first + 1;
      const runs: Run[] = [];
      for (const bucket of buckets) {
        const longest = 2 * bucket.size;
        const more = spare(Math.max(longest, length));
        if (longest + 2 * more < length) continue;
        const run = runOf(bucket, last - more - longest + 1, first + more, limit);
        if (run !== null) runs.push(run);
      }
      return visitRuns(runs, limit, visit);
    },
  };
}
