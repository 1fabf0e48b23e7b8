import type { Measure, PopulationGroup } from '../model/claim.ts';
import type { Entry } from './entry.ts';
import { keptByPair } from './intern.ts';
import { type Interval, type IntervalIndex, intervalIndex, type Spare } from './interval-index.ts';
import { measuresAround, measuresInside } from './measure.ts';
import { type Flow, perKind } from './per-kind.ts';
import type { PlaceScope } from './place.ts';
import { anchorKeys, keysOf, type PlaceTree } from './place-tree.ts';
import type { Policy } from './policy.ts';
import { groupsAround, groupsInside } from './population.ts';
import type { Scope } from './scope.ts';

/**
 * Claims that can bound, by place, measure, people and time, so that a scope's answer looks only at claims near it.
 * Both look-ups give every claim that the comparison of scopes could answer with a yes, and some that it does not.
 * A visit returns the figure that the next claims must beat; so does a look-up, the last.
 */
export interface ClaimIndex {
  /** Claims that may lie inside a scope and say more than `above`. */
  inside(scope: Scope, above: number, visit: (entry: Entry) => number): number;
  /** Running totals (or numbers at a date) that may hold a scope and allow less than `below`. */
  around(scope: Scope, below: number, visit: (entry: Entry) => number): number;
}

/** The days that a scope may touch; a number at a date has its date at the end of its window. */
export function daysOf({ window, extent }: Scope): Interval | null {
  if (window === null) return null;
  return { first: extent === 'stock' ? window.end.earliest : window.start.earliest, last: window.end.latest };
}

/** By place, then by what is counted of whom. */
type Shelves = Map<string, Map<string, Entry[]>>;

function shelve(shelves: Shelves, place: string, kind: string, entry: Entry): void {
  let shelf = shelves.get(place);
  if (shelf === undefined) {
    shelf = new Map();
    shelves.set(place, shelf);
  }
  const list = shelf.get(kind);
  if (list === undefined) shelf.set(kind, [entry]);
  else list.push(entry);
}

/** By how many days a claim's ends may stick out of a window of a length and still count as inside. */
export function spareOf({ window: { days, share, most } }: Policy): Spare {
  // One day more than the tolerance itself, so that rounding never hides a claim.
  return (length) => Math.ceil(Math.min(most, Math.max(days, share * length))) + 1;
}

/** What is counted of whom, as shelves are named. */
function named(flow: Flow, measure: Measure, group: PopulationGroup): string {
  return `${flow}|${measure}|${group}`;
}

const ofItself = perKind(named);
/** The kinds of claims that may lie inside one, and around it: one list each, by whose identity what was found is kept. */
const kindsInside = perKind((flow, measure, group) =>
  measuresInside(measure).flatMap((part) => groupsInside(group).map((member) => named(flow, part, member))),
);
const kindsAround = perKind((flow, measure, group) =>
  measuresAround(measure).flatMap((whole) => groupsAround(group).map((holder) => named(flow, whole, holder))),
);

const BETWEEN = '\u0000';

/** What a function gives for a name and a list, kept by the name and the identity of the list. */
function keptByName<T>(of: (name: string, list: readonly string[]) => T): typeof of {
  const kept = new Map<string, Map<readonly string[], T>>();
  return (name, list) => {
    let row = kept.get(name);
    if (row === undefined) {
      row = new Map();
      kept.set(name, row);
    }
    const known = row.get(list);
    if (known !== undefined) return known;
    const made = of(name, list);
    row.set(list, made);
    return made;
  };
}

/** Made when first asked for: of a million claims most are never asked what lies inside them. */
export function claimIndex(entries: readonly Entry[], policy: Policy, tree: PlaceTree): ClaimIndex {
  const spare = spareOf(policy);
  const parts: Shelves = new Map();
  const wholes: Shelves = new Map();
  for (const entry of entries) {
    const { scope, allowed } = entry;
    if (!entry.counts || allowed === null || scope.window === null) continue;
    const kind = ofItself(scope);
    if (allowed.low > 0) for (const key of anchorKeys(scope.place)) shelve(parts, key, kind, entry);
    if (allowed.high !== null && scope.extent !== 'event') {
      for (const key of keysOf(scope.place)) shelve(wholes, key, kind, entry);
    }
  }
  const lowOf = (entry: Entry) => entry.allowed!.low;
  const leastOf = (entry: Entry) => -entry.allowed!.high!;
  const indexed = (list: readonly Entry[], scoreOf: (entry: Entry) => number): IntervalIndex<Entry> | null =>
    list.length === 0
      ? null
      : intervalIndex(
          list.map((entry) => ({ ...daysOf(entry.scope)!, score: scoreOf(entry), item: entry })),
          spare,
        );
  const gathered = (shelves: Shelves, keys: readonly string[], kinds: readonly string[]): readonly Entry[] => {
    const found: Entry[] = [];
    for (const key of keys) {
      const shelf = shelves.get(key);
      if (shelf !== undefined) for (const kind of kinds) for (const entry of shelf.get(kind) ?? []) found.push(entry);
    }
    // A claim whose place has no name of its own stands under several.
    return keys.length > 1 && found.some(({ scope }) => anchorKeys(scope.place).length > 1)
      ? [...new Set(found)]
      : found;
  };
  const below = new Map<string, readonly string[]>();
  const keysBelow = (key: string): readonly string[] => {
    const known = below.get(key);
    if (known !== undefined) return known;
    const made = [...parts.keys()].filter((part) => tree.around(part).includes(key));
    below.set(key, made);
    return made;
  };
  const wholeAt = keptByName((key, kinds) => indexed(gathered(wholes, [key], kinds), leastOf));
  const partsOf = keptByName((keys, kinds) => {
    const inside = new Set(keys.split(BETWEEN).flatMap(keysBelow));
    return indexed(gathered(parts, [...inside], kinds), lowOf);
  });
  // By the object first: joining the keys of its place for every claim would cost more than the look-up.
  const inPlace = keptByPair((place: PlaceScope, kinds: readonly string[]) =>
    partsOf(keysOf(place).join(BETWEEN), kinds),
  );
  const aroundPlace = keptByPair((place: PlaceScope, kinds: readonly string[]) => {
    const keys = new Set(anchorKeys(place).flatMap((key) => tree.around(key)));
    return [...keys].map((key) => wholeAt(key, kinds)).filter((index) => index !== null);
  });
  return {
    inside(scope, above, visit) {
      const days = daysOf(scope);
      if (days === null) return above;
      return inPlace(scope.place, kindsInside(scope))?.inside(days, above, visit) ?? above;
    },
    around(scope, below_, visit) {
      const days = daysOf(scope);
      if (days === null) return below_;
      let bar = -below_;
      for (const index of aroundPlace(scope.place, kindsAround(scope))) {
        bar = index.around(days, bar, (entry) => -visit(entry));
      }
      return -bar;
    },
  };
}
