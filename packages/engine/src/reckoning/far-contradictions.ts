import type { Entry } from './entry.ts';
import type { Draft } from './finding.ts';
import { draftOf } from './findings.ts';
import { type Search, strongestInside, tightestAround } from './strongest.ts';

/** Another claim and what the two are to each other. */
export interface Far {
  readonly other: Entry;
  readonly draft: Draft;
}

const NONE: readonly Far[] = [];

/**
 * The strongest contradictions of one claim with any other, whatever subject that belongs to: with the tightest total
 * that holds it, and, where it is a total itself, with the largest claim inside it. At most two a claim, so that
 * their number grows with the claims and not with their pairs.
 */
export function strongestContradictions(entry: Entry, search: Search): readonly Far[] {
  const { scope, allowed, counts } = entry;
  if (!counts || allowed === null) return NONE;
  const holder = tightestAround(scope, allowed.low, search);
  const largest =
    allowed.high === null || scope.extent === 'event' ? null : strongestInside(scope, allowed.high, search);
  // What a pair is to each other is settled in one place: it may be a revision or a restatement.
  const found: Far[] = [];
  for (const held of [holder, largest]) {
    const draft = held === null ? null : draftOf(entry, held.entry, search.rules);
    if (draft !== null) found.push({ other: held!.entry, draft });
  }
  return found;
}
