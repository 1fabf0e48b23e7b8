import { byId, type Entry } from '../entry.ts';
import type { Policy } from '../policy/policy.ts';
import { measuresAround, measuresInside } from '../scope/measure.ts';
import { kindNumber, perKind } from '../scope/per-kind.ts';
import type { PlaceScope } from '../scope/place.ts';
import { anchorKeys, keysOf, type PlaceTree } from '../scope/place-tree.ts';
import { groupsAround, groupsInside } from '../scope/population.ts';
import type { Scope } from '../scope/scope.ts';
import {
  type Interval,
  type IntervalIndex,
  intervalIndex,
  type Run,
  type Spare,
  type Stretches,
  visitRuns,
} from './interval-index.ts';
import { type Column, keptColumn } from './scratch.ts';

/**
 * Claims that can bound, by place, measure, people and time, so that a scope's answer looks only at claims near it.
 * Both look-ups give every claim that the comparison of scopes could answer with a yes, and some that it does not.
 * A visit returns the figure that the next claims must beat; so does a look-up, the last. Those inside come in runs, in each
 * the one that says most first, of equals the earlier by day; a visit that returns infinity ends its run.
 */
export interface ClaimIndex {
  /** Claims that may lie inside a scope and say more than `above`; by default ends that a policy counts as the same are among them. */
  inside(scope: Scope, above: number, visit: (entry: Entry) => number, ends?: 'at-their-word'): number;
  /** Running totals (or numbers at a date) that may hold a scope and allow less than `below`. */
  around(scope: Scope, below: number, visit: (entry: Entry) => number): number;
}

/** The first of {@link daysOf}, of a scope that has any. */
function firstDay({ window, extent }: Scope): number {
  return extent === 'stock' ? window!.end.earliest : window!.start.earliest;
}

/** The days that a scope may touch; a number at a date has its date at the end of its window. */
export function daysOf({ window, extent }: Scope): Interval | null {
  if (window === null) return null;
  return { first: extent === 'stock' ? window.end.earliest : window.start.earliest, last: window.end.latest };
}

/** Rows of one place by what is counted of whom. */
type Shelf = (number[] | undefined)[];
type Shelves = ReadonlyMap<string, Shelf>;

/** Shelves by the keys of places, found by the places themselves, of which there are few objects. */
function openShelves(keysFor: (place: PlaceScope) => readonly string[]) {
  const shelves = new Map<string, Shelf>();
  const own = new Map<PlaceScope, readonly Shelf[]>();
  const shelvesOf = (place: PlaceScope): readonly Shelf[] => {
    const known = own.get(place);
    if (known !== undefined) return known;
    const made = keysFor(place).map((key): Shelf => {
      const shelf = shelves.get(key) ?? [];
      shelves.set(key, shelf);
      return shelf;
    });
    own.set(place, made);
    return made;
  };
  const put = (place: PlaceScope, kind: number, row: number): void => {
    for (const shelf of shelvesOf(place)) {
      while (shelf.length <= kind) shelf.push(undefined);
      const list = shelf[kind];
      if (list === undefined) shelf[kind] = [row];
      else list.push(row);
    }
  };
  return { shelves, put };
}

/** What says most first; of equals the earlier by day, then by id. */
export function heaviestFirst(a: Entry, b: Entry): number {
  return b.allowed!.low - a.allowed!.low || firstDay(a.scope) - firstDay(b.scope) || byId(a, b);
}

/** Whether two claims say as much and begin on one day, so that only their ids order them. */
export function ofOneDay(a: Entry, b: Entry): boolean {
  return a.allowed!.low === b.allowed!.low && firstDay(a.scope) === firstDay(b.scope);
}

/** By how many days a claim's ends may stick out of a window of a length and still count as inside. */
export function spareOf({ window: { days, share, most } }: Policy): Spare {
  // One day more than the tolerance itself, so that rounding never hides a claim.
  return (length) => Math.ceil(Math.min(most, Math.max(days, share * length))) + 1;
}

/** The kinds of claims that may lie inside one, and around it. */
const kindsInside = perKind(({ flow, measure, group }) =>
  measuresInside(measure).flatMap((part) => groupsInside(group).map((member) => kindNumber(flow, part, member))),
);
const kindsAround = perKind(({ flow, measure, group }) =>
  measuresAround(measure).flatMap((whole) => groupsAround(group).map((holder) => kindNumber(flow, whole, holder))),
);

/** What a function gives for a key and a scope's kind, made when first asked for. */
function keptByKind<K, T>(of: (key: K, kind: Scope['kind']) => T): typeof of {
  const kept = new Map<K, (T | undefined)[]>();
  return (key, kind) => {
    let row = kept.get(key);
    if (row === undefined) {
      row = [];
      kept.set(key, row);
    }
    const known = row[kind];
    if (known !== undefined) return known;
    const made = of(key, kind);
    while (row.length <= kind) row.push(undefined);
    row[kind] = made;
    return made;
  };
}

const BETWEEN = '\u0000';

/** The claims that bound, by the first of their days, in columns. */
interface Rows {
  readonly entries: readonly Entry[];
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly lows: Column;
  /** The most that each allows, negated: the less a total allows, the stronger it is. */
  readonly leasts: Column;
}

const MOST_ROWS = 2 ** 27;

/** By the first of their days, in any order within one. Days sort as numbers, with the place in the list in the same number. */
function byFirstDay(entries: readonly Entry[]): readonly Entry[] {
  const keys = new Float64Array(entries.length);
  for (let i = 0; i < entries.length; i += 1) keys[i] = firstDay(entries[i]!.scope) * MOST_ROWS + i;
  keys.sort();
  return Array.from(keys, (key) => entries[key - Math.floor(key / MOST_ROWS) * MOST_ROWS]!);
}

function rowsOf(all: readonly Entry[]): Rows {
  const entries = byFirstDay(
    all.filter(({ counts, allowed, scope }) => counts && allowed !== null && scope.window !== null),
  );
  const n = entries.length;
  const rows = {
    entries,
    firsts: new Int32Array(n),
    lasts: new Int32Array(n),
    lows: keptColumn(n),
    leasts: keptColumn(n),
  };
  for (let i = 0; i < n; i += 1) {
    const { scope, allowed } = entries[i]!;
    const { first, last } = daysOf(scope)!;
    rows.firsts[i] = first;
    rows.lasts[i] = last;
    rows.lows[i] = allowed!.low;
    rows.leasts[i] = -(allowed!.high ?? Number.POSITIVE_INFINITY);
  }
  return rows;
}

/** The places among these that lie in one, each looked up once for all that are around it. */
function placesBelow(keys: Iterable<string>, tree: PlaceTree): (key: string) => readonly string[] {
  const all = [...keys];
  let below = new Map<string, string[]>();
  let known = -1;
  return (key) => {
    if (tree.size !== known) {
      known = tree.size;
      below = new Map();
      for (const part of all) {
        for (const holder of tree.around(part)) {
          const list = below.get(holder);
          if (list === undefined) below.set(holder, [part]);
          else list.push(part);
        }
      }
    }
    return below.get(key) ?? [];
  };
}

/** Made when first asked for: of a million claims most are never asked what lies inside them. */
export function claimIndex(all: readonly Entry[], policy: Policy, tree: PlaceTree): ClaimIndex {
  const spare = spareOf(policy);
  const { entries, firsts, lasts, lows, leasts } = rowsOf(all);
  const byLow: Stretches = { firsts, lasts, scores: lows };
  const byLeast: Stretches = { firsts, lasts, scores: leasts };
  const { shelves: parts, put: putPart } = openShelves(anchorKeys);
  const { shelves: wholes, put: putWhole } = openShelves(keysOf);
  for (let row = 0; row < entries.length; row += 1) {
    const { scope, allowed } = entries[row]!;
    if (allowed!.low > 0) putPart(scope.place, scope.kind, row);
    if (allowed!.high !== null && scope.extent !== 'event') putWhole(scope.place, scope.kind, row);
  }
  const gathered = (shelves: Shelves, keys: Iterable<string>, kinds: readonly number[]): Int32Array => {
    const lists: (readonly number[])[] = [];
    for (const key of keys) {
      const shelf = shelves.get(key);
      if (shelf === undefined) continue;
      for (const kind of kinds) if (shelf[kind] !== undefined) lists.push(shelf[kind]);
    }
    const found = new Int32Array(lists.reduce((count, { length }) => count + length, 0));
    let at = 0;
    for (const list of lists) {
      found.set(list, at);
      at += list.length;
    }
    if (lists.length < 2) return found;
    found.sort();
    // A claim whose place has no name of its own stands under several.
    return found.some((row, i) => i > 0 && found[i - 1] === row)
      ? found.filter((row, i) => i === 0 || found[i - 1] !== row)
      : found;
  };
  const indexed = (rows: Int32Array, stretches: Stretches): IntervalIndex | null =>
    rows.length === 0 ? null : intervalIndex(stretches, rows, spare);
  const below = placesBelow(parts.keys(), tree);
  const wholeAt = keptByKind((key: string, kind) => indexed(gathered(wholes, [key], kindsAround({ kind })), byLeast));
  // Each kind by itself: a claim stands in one index of a place, and not in one for each kind that holds it.
  const partsOf = keptByKind((keys: string, kind) =>
    indexed(gathered(parts, new Set(keys.split(BETWEEN).flatMap(below)), [kind]), byLow),
  );
  // By the object first: joining the keys of its place for every claim would cost more than the look-up.
  const inPlace = keptByKind((place: PlaceScope, kind) => {
    const keys = keysOf(place).join(BETWEEN);
    return kindsInside({ kind })
      .map((part) => partsOf(keys, part))
      .filter((index) => index !== null);
  });
  const aroundPlace = keptByKind((place: PlaceScope, kind) => {
    const keys = new Set(anchorKeys(place).flatMap((key) => tree.around(key)));
    return [...keys].map((key) => wholeAt(key, kind)).filter((index) => index !== null);
  });
  return {
    inside(scope, above, visit, ends) {
      const days = daysOf(scope);
      if (days === null) return above;
      const runs: Run[] = [];
      for (const index of inPlace(scope.place, scope.kind)) index.inside(days, above, runs, ends);
      return runs.length === 0 ? above : visitRuns(runs, above, (row) => visit(entries[row]!));
    },
    around(scope, below_, visit) {
      const days = daysOf(scope);
      if (days === null) return below_;
      const indexes = aroundPlace(scope.place, scope.kind);
      if (indexes.length === 0) return below_;
      let bar = -below_;
      const visitRow = (row: number) => -visit(entries[row]!);
      for (const index of indexes) bar = index.around(days, bar, visitRow);
      return -bar;
    },
  };
}
