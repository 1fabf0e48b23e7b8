import type { Bound } from '../../model/bound.ts';
import type { SaidHedge } from '../saying/terms.ts';
import type { Policy } from './policy.ts';
import { vagueWordOf } from './vague.ts';

/** What a figure allows under a policy, hedges counted. `null`: no limit on that side. */
export interface Allowed {
  readonly low: number;
  readonly high: number | null;
  /** How the hedge was read, or null where the words stand as they are. */
  readonly hedge: SaidHedge | null;
}

// Rounded outwards to whole people, and never below what the arithmetic of binary fractions blurs.
function down(n: number, share: number): number {
  return Math.max(0, Math.floor(n * (1 - share) + 1e-9));
}

function up(n: number, share: number): number {
  return Math.max(0, Math.ceil(n * (1 + share) - 1e-9));
}

/**
 * Reads a figure with the policy's tolerances and its table of words. Counts of people, families and things only: a `fraction` is no number
 * of anyone until it is known of how many, and gives null. A figure never goes below 0, so a missing low is 0.
 */
export function allowed(value: Bound, policy: Policy): Allowed | null {
  if (value.unit === 'fraction') return null;
  const { low, best, high, qualifier } = value;
  switch (qualifier) {
    case 'about': {
      const share = policy.tolerance.about;
      const [n, m] = [low ?? best, high ?? best];
      if (n === null || m === null) return null;
      return { low: down(n, share), high: up(m, share), hedge: { words: value.text, read: 'within', share } };
    }
    case 'nearly': {
      const n = best ?? high;
      if (n === null) return null;
      const share = policy.tolerance.nearly;
      return { low: down(n, share), high: n, hedge: { words: value.text, read: 'less', share } };
    }
    case 'exact': {
      if (low === null || high === null) return null;
      const share = policy.tolerance.exact;
      const hedge: SaidHedge | null = share > 0 ? { words: value.text, read: 'within', share } : null;
      return { low: down(low, share), high: up(high, share), hedge };
    }
    case 'vague': {
      if (low === null) return high === null ? null : { low: 0, high, hedge: null };
      const word = vagueWordOf(low);
      const least = word === undefined ? low : policy.least[word];
      return { low: least, high, hedge: least === low ? null : { words: value.text, read: 'from', least } };
    }
    default:
      return low === null && high === null ? null : { low: low ?? 0, high, hedge: null };
  }
}
