import { closeSync, fstatSync, openSync } from 'node:fs';
import type { Entry, EntryKind } from '@variorum/engine';
import { readRange } from './durable.ts';
import { ledgerLines } from './ledger-lines.ts';

export interface LogQuery {
  readonly kind?: EntryKind | undefined;
  /** Only entries before the one with this number. Default: all. */
  readonly before?: number;
  /** How many at most. Default: all. */
  readonly limit?: number;
}

export interface LogPage {
  /** The last first. */
  readonly entries: readonly Entry[];
  /** How many there are of the kind. */
  readonly total: number;
  /** Whether there are earlier ones. */
  readonly more: boolean;
}

/** How many of these rising numbers lie below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Pages of a ledger, from its end. A ledger only grows, so where its entries stand is learned once: who asks again has what
 * came since read, and the entries asked for.
 */
export function ledgerPages(path: string): (query: LogQuery) => LogPage {
  let starts: number[] = [];
  let numbers = new Map<EntryKind | undefined, number[]>();
  let end = 0;
  const note = (kind: EntryKind | undefined, at: number): void => {
    const known = numbers.get(kind);
    if (known === undefined) numbers.set(kind, [at]);
    else known.push(at);
  };
  const learn = (): void => {
    for (const { line, start, end: stop, whole } of ledgerLines(path, end)) {
      if (!whole) return;
      note((JSON.parse(line) as Entry).kind, starts.length);
      note(undefined, starts.length);
      starts.push(start);
      end = stop;
    }
  };
  return ({ kind, before = Number.POSITIVE_INFINITY, limit = Number.POSITIVE_INFINITY }) => {
    const handle = openSync(path, 'r');
    try {
      // Another file in its place is learned from its first entry on.
      if (fstatSync(handle).size < end) [starts, numbers, end] = [[], new Map(), 0];
      learn();
      const own = numbers.get(kind) ?? [];
      const last = countBelow(own, before);
      const first = Math.max(0, last - limit);
      const entries = own
        .slice(first, last)
        .reverse()
        .map((at) => JSON.parse(readRange(handle, starts[at]!, starts[at + 1] ?? end).toString('utf8')) as Entry);
      return { entries, total: own.length, more: first > 0 };
    } finally {
      closeSync(handle);
    }
  };
}
