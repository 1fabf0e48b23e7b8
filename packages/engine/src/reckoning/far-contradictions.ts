import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './findings.ts';
import { type Search, strongestInside, tightestAround } from './strongest.ts';

/**
 * The strongest contradictions of one claim with any other, whatever subject that belongs to: with the tightest total
 * that holds it, and, where it is a total itself, with the largest claim inside it. At most two a claim, so that
 * their number grows with the claims and not with their pairs.
 */
export function strongestContradictions(entry: Entry, search: Search): readonly Finding[] {
  const { scope, allowed, counts } = entry;
  if (!counts || allowed === null) return [];
  const holder = tightestAround(scope, allowed.low, search);
  const largest =
    allowed.high === null || scope.extent === 'event' ? null : strongestInside(scope, allowed.high, search);
  // What a pair is to each other is settled in one place: it may be a revision or a restatement.
  return [holder, largest]
    .map((other) => (other === null ? null : findingOf(entry, other.entry, search.rules)))
    .filter((finding) => finding !== null);
}
