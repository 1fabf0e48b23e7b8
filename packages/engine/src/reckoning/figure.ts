import type { Bound } from '../model/bound.ts';
import type { Policy } from './policy.ts';

/** What a figure allows under a policy, hedges counted. `null`: no limit on that side. */
export interface Allowed {
  readonly low: number;
  readonly high: number | null;
  /** How the hedge was read ("“about” within 10 %"), or null where the words stand as they are. */
  readonly hedge: string | null;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

// Rounded outwards to whole people, and never below what the arithmetic of binary fractions blurs.
function down(n: number, share: number): number {
  return Math.max(0, Math.floor(n * (1 - share) + 1e-9));
}

function up(n: number, share: number): number {
  return Math.max(0, Math.ceil(n * (1 + share) - 1e-9));
}

/**
 * Reads a figure with the policy's tolerances. Counts of people, families and things only: a `fraction` is no number
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
      return { low: down(n, share), high: up(m, share), hedge: `“${value.text}” is read within ${percent(share)}` };
    }
    case 'nearly': {
      const n = best ?? high;
      if (n === null) return null;
      const share = policy.tolerance.nearly;
      return { low: down(n, share), high: n, hedge: `“${value.text}” is read as at most ${percent(share)} less` };
    }
    case 'exact': {
      if (low === null || high === null) return null;
      const share = policy.tolerance.exact;
      const hedge = share > 0 ? `“${value.text}” is read within ${percent(share)}` : null;
      return { low: down(low, share), high: up(high, share), hedge };
    }
    default:
      return low === null && high === null ? null : { low: low ?? 0, high, hedge: null };
  }
}

/** "1,400": digits in threes, the same in every locale. */
export function numberWords(n: number): string {
  const [whole, fraction] = String(n).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "450 to 550", "at least 1,400", "949" */
export function allowedWords({ low, high }: Allowed): string {
  if (high === null) return `at least ${numberWords(low)}`;
  if (low === high) return numberWords(low);
  return low === 0 ? `at most ${numberWords(high)}` : `${numberWords(low)} to ${numberWords(high)}`;
}
