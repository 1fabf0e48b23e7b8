import { byId, type Entry } from '../entry.ts';
import type { Rules, Scope } from '../scope/scope.ts';
import { surelyInside } from '../scope/scope-inside.ts';
import { heaviestFirst, ofOneDay } from './claim-index.ts';
import type { Search } from './strongest.ts';

/**
 * Rules under which parts may be added up: ends of windows at their word. One end that counts as the same a few days
 * off is an assumption that a reader can judge; a sum would stretch its window by as much for every part.
 */
export function rulesOfSums({ policy, ...rest }: Rules): Rules {
  return { ...rest, policy: { ...policy, window: { days: 0, share: 0, most: 0 } } };
}

/** A sum of more parts than this is no argument that a person can follow, and no sum is searched for among more claims. */
const PARTS = 200;

/**
 * Kept beyond {@link PARTS}, so that a claim that goes leaves another to come in its stead: few at first, since most scopes
 * never lose any, and more where these did not do.
 */
export const SPARE = { first: 20, later: 200 } as const;

/** The claims surely inside a scope that say more than nothing: of more than {@link PARTS} those that say most. */
export interface Inside {
  /** In the order of ids. */
  readonly held: readonly Entry[];
  /** Some of those that say less, as {@link heaviestFirst} has them: what is not here comes after all that are. */
  readonly next: readonly Entry[];
  /** Whether there are none but these. */
  readonly isAll: boolean;
  /** The last of those held as {@link heaviestFirst} has them, where there is no room for another; else null. */
  readonly last: Entry | null;
}

/** Where an entry belongs in a list. */
function placeIn(list: readonly Entry[], entry: Entry, order: (a: Entry, b: Entry) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle]!, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inserted(list: readonly Entry[], entry: Entry, order: (a: Entry, b: Entry) => number): readonly Entry[] {
  const at = placeIn(list, entry, order);
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

function lastOf(held: readonly Entry[]): Entry | null {
  return held.length < PARTS ? null : held.reduce((last, entry) => (heaviestFirst(last, entry) < 0 ? entry : last));
}

function insideOf(held: readonly Entry[], { next, isAll }: Pick<Inside, 'next' | 'isAll'>): Inside {
  return { held, next, isAll, last: lastOf(held) };
}

/**
 * The claims surely inside a scope that say more than nothing; of more than {@link PARTS} those that say most, of equals
 * the first by day, then by id. `rules`: {@link rulesOfSums}; `spare`: how many of those that come after them are wanted.
 */
export function allInside(scope: Scope, { index, usable }: Search, rules: Rules, spare = 0): Inside {
  const wanted = PARTS + spare;
  const found: Entry[] = [];
  let isAll = true;
  const visit = (entry: Entry): number => {
    const worst = found.length < wanted ? undefined : found[wanted - 1];
    if (worst !== undefined && heaviestFirst(worst, entry) < 0) {
      isAll = false;
      // Of one day's equals any may come next.
      return ofOneDay(worst, entry) ? Math.max(0, worst.allowed!.low - 0.5) : Number.POSITIVE_INFINITY;
    }
    if (usable(entry) && surelyInside(entry.scope, scope, rules)) {
      found.splice(placeIn(found, entry, heaviestFirst), 0, entry);
      if (found.length > wanted) found.pop();
    }
    if (found.length < wanted) return 0;
    isAll = false;
    // A little less, so that equals of the last are still met.
    return Math.max(0, found[wanted - 1]!.allowed!.low - 0.5);
  };
  index.inside(scope, 0, visit, 'at-their-word');
  const last = found[PARTS - 1] ?? null;
  return { held: found.slice(0, PARTS).sort(byId), next: found.slice(PARTS), isAll, last };
}

/** The same with a claim that came and is surely inside. */
export function withPart(inside: Inside, part: Entry): Inside {
  const { held, next, isAll, last } = inside;
  if (last === null) return insideOf(inserted(held, part, byId), inside);
  if (heaviestFirst(part, last) < 0) {
    const others = held.filter((entry) => entry !== last);
    return insideOf(inserted(others, part, byId), cutShort({ next: [last, ...next], isAll }));
  }
  if (!isAll && (next.length === 0 || heaviestFirst(next.at(-1)!, part) < 0)) return inside;
  return { ...inside, ...cutShort({ next: inserted(next, part, heaviestFirst), isAll }) };
}

function cutShort({ next, isAll }: Pick<Inside, 'next' | 'isAll'>): Pick<Inside, 'next' | 'isAll'> {
  return next.length <= SPARE.later ? { next, isAll } : { next: next.slice(0, SPARE.later), isAll: false };
}

/** The same without a claim that went; null where others may come in its stead that are not known. */
export function withoutPart(inside: Inside, part: Entry): Inside | null {
  const { held, next, isAll } = inside;
  if (next.includes(part)) return { ...inside, next: next.filter((entry) => entry !== part) };
  if (!held.includes(part)) return inside;
  const others = held.filter((entry) => entry !== part);
  const [first, ...rest] = next;
  if (first !== undefined) return insideOf(inserted(others, first, byId), { next: rest, isAll });
  return isAll ? insideOf(others, inside) : null;
}
