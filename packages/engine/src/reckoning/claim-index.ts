import type { PopulationGroup } from '../model/claim.ts';
import type { Entry } from './entry.ts';
import { type Interval, type IntervalIndex, intervalIndex, type Scored } from './interval-index.ts';
import { measuresAround, measuresInside } from './measure.ts';
import type { Places } from './place.ts';
import { anchorKeys, placeKey, placeTree } from './place-tree.ts';
import type { Policy } from './policy.ts';
import { groupsAround } from './population.ts';
import type { Scope } from './scope.ts';

/**
 * Claims that can bound, by measure, people, place and time, so that a scope's answer looks only at claims near it.
 * Both look-ups give every claim that the comparison of scopes could answer with a yes, and some that it does not.
 * A visit returns the figure that the next claims must beat.
 */
export interface ClaimIndex {
  /** Claims that may lie inside a scope and say more than `above`. */
  inside(scope: Scope, above: number, visit: (entry: Entry) => number): void;
  /** Running totals (or numbers at a date) that may hold a scope and allow less than `below`. */
  around(scope: Scope, below: number, visit: (entry: Entry) => number): void;
}

/** The days that a scope may touch; a number at a date has its date at the end of its window. */
export function daysOf({ window, extent }: Scope): Interval | null {
  if (window === null) return null;
  return { first: extent === 'stock' ? window.end.earliest : window.start.earliest, last: window.end.latest };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function kindOf({ extent }: Scope): 'stock' | 'flow' {
  return extent === 'stock' ? 'stock' : 'flow';
}

function indexed(lists: Map<string, Scored<Entry>[]>, policy: Policy): ReadonlyMap<string, IntervalIndex<Entry>> {
  const { days, share } = policy.window;
  // One day more than the tolerance itself, so that rounding never hides a claim.
  const spare = (length: number) => Math.ceil(Math.max(days, share * length)) + 1;
  return new Map([...lists].map(([key, list]) => [key, intervalIndex(list, spare)]));
}

export function claimIndex(entries: readonly Entry[], places: Places, policy: Policy): ClaimIndex {
  const tree = placeTree(entries, places);
  const parts = new Map<string, Scored<Entry>[]>();
  const wholes = new Map<string, Scored<Entry>[]>();
  for (const entry of entries) {
    const { scope, allowed } = entry;
    const days = daysOf(scope);
    if (!entry.counts || allowed === null || days === null) continue;
    const kind = `${kindOf(scope)}|${scope.measure}`;
    if (allowed.low > 0) {
      const scored = { ...days, score: allowed.low, item: entry };
      const keys = new Set(anchorKeys(entry).flatMap((key) => tree.around(key)));
      for (const group of groupsAround(scope.population.group)) {
        for (const key of keys) push(parts, `${kind}|${group}|${key}`, scored);
      }
    }
    if (allowed.high !== null && scope.extent !== 'event') {
      const scored = { ...days, score: -allowed.high, item: entry };
      const keys = new Set(scope.place.parts.map(placeKey).filter((key) => key !== null));
      for (const key of keys) push(wholes, `${kind}|${scope.population.group}|${key}`, scored);
    }
  }
  const partsIndex = indexed(parts, policy);
  const wholesIndex = indexed(wholes, policy);
  return {
    inside(scope, above, visit) {
      const days = daysOf(scope);
      if (days === null) return;
      let bar = above;
      const group: PopulationGroup = scope.population.group;
      for (const measure of measuresInside(scope.measure)) {
        for (const key of new Set(scope.place.parts.map(placeKey))) {
          const list = partsIndex.get(`${kindOf(scope)}|${measure}|${group}|${key}`);
          if (list !== undefined) bar = list.inside(days, bar, visit);
        }
      }
    },
    around(scope, below, visit) {
      const days = daysOf(scope);
      const first = scope.place.parts[0];
      if (days === null || first === undefined) return;
      let bar = -below;
      const anchors = first.id === undefined ? [first, ...scope.place.around] : [first];
      const keys = new Set(anchors.map(placeKey).flatMap((key) => (key === null ? [] : tree.around(key))));
      for (const measure of measuresAround(scope.measure)) {
        for (const group of groupsAround(scope.population.group)) {
          for (const key of keys) {
            const list = wholesIndex.get(`${kindOf(scope)}|${measure}|${group}|${key}`);
            if (list !== undefined) bar = list.around(days, bar, (entry) => -visit(entry));
          }
        }
      }
    },
  };
}
