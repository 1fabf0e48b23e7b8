import type { Entry } from './entry.ts';
import { measuresAround, measuresInside } from './measure.ts';
import type { Places } from './place.ts';
import { anchorKeys, placeKey, placeTree } from './place-tree.ts';
import type { Policy } from './policy.ts';
import type { Scope } from './scope.ts';
import { slack, type Window } from './window.ts';

/**
 * Claims that can bound, by measure and place and sorted by time, so that a scope's answer looks only at claims near it.
 * Both look-ups give every claim that the comparison of scopes could answer with a yes, and some that it does not.
 */
export interface ClaimIndex {
  /** Claims that may lie inside a scope. */
  inside(scope: Scope): readonly Entry[];
  /** Running totals (or numbers at a date) with an upper limit that may hold a scope, the least limit first. */
  around(scope: Scope): readonly Entry[];
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

/** The first index whose entry starts on or after `day`. */
function firstFrom(list: readonly Entry[], day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.scope.window!.start.earliest < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byStart(a: Entry, b: Entry): number {
  return a.scope.window!.start.earliest - b.scope.window!.start.earliest || (a.claim.id < b.claim.id ? -1 : 1);
}

function byHigh(a: Entry, b: Entry): number {
  return a.allowed!.high! - b.allowed!.high! || (a.claim.id < b.claim.id ? -1 : 1);
}

/** Days by which an end of an inner window may lie outside the outer one and still count as inside. */
function reach(window: Window, policy: Policy): number {
  const length = window.end.latest - window.start.earliest + 1;
  // Both windows may be the longer one; the inner is never longer than the outer by more than the tolerance itself.
  const share = policy.window.share >= 1 ? length : (policy.window.share * length) / (1 - policy.window.share);
  return Math.ceil(Math.max(policy.window.days, share)) + 1;
}

export function claimIndex(entries: readonly Entry[], places: Places, policy: Policy): ClaimIndex {
  const tree = placeTree(entries, places);
  const parts = new Map<string, Entry[]>();
  const wholes = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { scope, allowed } = entry;
    if (!entry.counts || allowed === null || scope.window === null) continue;
    const stock = scope.extent === 'stock' ? 'stock' : 'flow';
    if (allowed.low > 0) {
      const keys = new Set(anchorKeys(entry).flatMap((key) => tree.around(key)));
      for (const key of keys) push(parts, `${stock}|${scope.measure}|${key}`, entry);
    }
    if (allowed.high !== null && scope.extent !== 'event') {
      for (const part of scope.place.parts) {
        const key = placeKey(part);
        if (key !== null) push(wholes, `${stock}|${scope.measure}|${key}`, entry);
      }
    }
  }
  for (const list of parts.values()) list.sort(byStart);
  for (const list of wholes.values()) list.sort(byHigh);
  return {
    inside(scope) {
      const { window } = scope;
      if (window === null) return [];
      const stock = scope.extent === 'stock' ? 'stock' : 'flow';
      const spare = reach(window, policy);
      const first = window.start.earliest - slack(window.start, policy) - spare;
      const last = window.end.latest + slack(window.end, policy) + spare;
      const found = new Set<Entry>();
      for (const measure of measuresInside(scope.measure)) {
        for (const part of scope.place.parts) {
          const list = parts.get(`${stock}|${measure}|${placeKey(part)}`) ?? [];
          // A number at a date has that date at the end of its window, whose start says nothing.
          const from = stock === 'stock' ? 0 : firstFrom(list, first);
          for (let i = from; i < list.length; i += 1) {
            const { start, end } = list[i]!.scope.window!;
            if (stock === 'flow' && start.earliest > last) break;
            if (end.earliest <= last) found.add(list[i]!);
          }
        }
      }
      return [...found];
    },
    around(scope) {
      const { window } = scope;
      if (window === null) return [];
      const stock = scope.extent === 'stock' ? 'stock' : 'flow';
      const found = new Set<Entry>();
      const keys = new Set(
        scope.place.parts
          .slice(0, 1)
          .flatMap((part) => (part.id === undefined ? [part, ...scope.place.around] : [part]))
          .map(placeKey)
          .filter((key) => key !== null)
          .flatMap((key) => tree.around(key)),
      );
      for (const measure of measuresAround(scope.measure)) {
        for (const key of keys) {
          for (const entry of wholes.get(`${stock}|${measure}|${key}`) ?? []) found.add(entry);
        }
      }
      return [...found].sort(byHigh);
    },
  };
}
