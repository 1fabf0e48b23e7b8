import type { ClaimIndex } from './claim-index.ts';
import { byId, type Entry } from './entry.ts';
import type { Rules, Scope } from './scope.ts';
import { type Containment, scopeInside, surelyInside } from './scope-inside.ts';
import type { SumCeiling } from './sum-ceiling.ts';

/** A claim with the proof that it lies inside a scope (or holds it). */
export interface Held {
  readonly entry: Entry;
  readonly containment: Containment;
}

export interface Search {
  readonly index: ClaimIndex;
  readonly rules: Rules;
  /** Whether a claim may bound at all; revised ones may not. */
  readonly usable: (entry: Entry) => boolean;
  /** Spares adding up where it cannot matter; without it everything is added up. */
  readonly ceiling?: SumCeiling;
}

/** Of the claims surely inside a scope and saying more than `above`, the one that says most; of equals, the first by id. */
export function strongestInside(scope: Scope, above: number, { index, rules, usable }: Search): Held | null {
  let best: Held | null = null;
  const low = ({ entry }: Held) => entry.allowed!.low;
  index.inside(scope, above, (entry) => {
    const better =
      best === null ||
      entry.allowed!.low > low(best) ||
      (entry.allowed!.low === low(best) && entry.claim.id < best.entry.claim.id);
    if (better && usable(entry) && surelyInside(entry.scope, scope, rules)) {
      best = { entry, containment: scopeInside(entry.scope, scope, rules) };
    }
    // Half below the best, so that equals are still met and the first of them by id is taken.
    return best === null ? above : Math.max(above, low(best) - 0.5);
  });
  return best;
}

/** Of the claims that surely hold a scope and allow less than `below`, the one that allows least; of equals, the first by id. */
export function tightestAround(scope: Scope, below: number, { index, rules, usable }: Search): Held | null {
  let best: Held | null = null;
  const high = ({ entry }: Held) => entry.allowed!.high!;
  index.around(scope, below, (entry) => {
    const better =
      best === null ||
      entry.allowed!.high! < high(best) ||
      (entry.allowed!.high === high(best) && entry.claim.id < best.entry.claim.id);
    if (better && usable(entry) && surelyInside(scope, entry.scope, rules)) {
      best = { entry, containment: scopeInside(scope, entry.scope, rules) };
    }
    return best === null ? below : Math.min(below, high(best) + 0.5);
  });
  return best;
}

/**
 * Rules under which parts may be added up: ends of windows at their word. One end that counts as the same a few days
 * off is an assumption that a reader can judge; a sum would stretch its window by as much for every part.
 */
export function rulesOfSums({ policy, ...rest }: Rules): Rules {
  return { ...rest, policy: { ...policy, window: { days: 0, share: 0, most: 0 } } };
}

/** A sum of more parts than this is no argument that a person can follow, and no sum is searched for among more claims. */
const PARTS = 200;

function heaviestFirst(a: Entry, b: Entry): number {
  return b.allowed!.low - a.allowed!.low || byId(a, b);
}

/**
 * The claims surely inside a scope that say more than nothing, in the order of ids; of more than {@link PARTS} those that
 * say most, of equals the first by id.
 */
export function allInside(scope: Scope, { index, usable }: Search, rules: Rules): readonly Entry[] {
  let held: Entry[] = [];
  let bar = 0;
  index.inside(scope, 0, (entry) => {
    if (entry.allowed!.low <= bar || !surelyInside(entry.scope, scope, rules) || !usable(entry)) return bar;
    held.push(entry);
    // Cut now and then, which costs less than a heap and keeps the same; equals of the last kept are still met.
    if (held.length >= 2 * PARTS) {
      held = held.sort(heaviestFirst).slice(0, PARTS);
      bar = Math.max(0, held.at(-1)!.allowed!.low - 0.5);
    }
    return bar;
  });
  if (held.length > PARTS) held = held.sort(heaviestFirst).slice(0, PARTS);
  return held.sort(byId);
}
