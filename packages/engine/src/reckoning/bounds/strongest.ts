import type { Entry } from '../entry.ts';
import type { Rules, Scope } from '../scope/scope.ts';
import { type Containment, scopeInside, surelyInside } from '../scope/scope-inside.ts';
import type { ClaimIndex } from './claim-index.ts';
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
