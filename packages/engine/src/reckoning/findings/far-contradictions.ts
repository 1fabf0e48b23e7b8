import { type Search, strongestInside, tightestAround } from '../bounds/strongest.ts';
import type { Entry } from '../entry.ts';

const NONE: readonly Entry[] = [];

/**
 * The claims with which one contradicts itself most, whatever subject they belong to: the tightest total that holds it, and,
 * where it is a total itself, the largest claim inside it. At most two a claim, so that their number grows with the claims
 * and not with their pairs. What the two are to each other is settled elsewhere: it may be a revision or a restatement.
 */
export function strongestContradictions({ scope, allowed, counts }: Entry, search: Search): readonly Entry[] {
  if (!counts || allowed === null) return NONE;
  const holder = tightestAround(scope, allowed.low, search);
  const largest =
    allowed.high === null || scope.extent === 'event' ? null : strongestInside(scope, allowed.high, search);
  if (holder === null && largest === null) return NONE;
  return [holder, largest].filter((held) => held !== null).map(({ entry }) => entry);
}
