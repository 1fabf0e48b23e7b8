import type { Entry } from '../entry.ts';
import type { Rules } from '../scope/scope.ts';
import { agreement, compatible } from './agreement.ts';
import { contradiction, possibleContradiction } from './contradiction.ts';
import { denial } from './denial.ts';
import { type Draft, type Finding, finish } from './finding.ts';
import { onlyLooksLikeOne } from './look-alike.ts';
import { type Pair, pairOf } from './pair.ts';
import { correction, restatement, revision } from './revision.ts';

/** What two claims can be to each other. The first that holds is the finding; there is no other order than this one. */
const kinds: readonly ((pair: Pair) => Draft | null)[] = [
  denial,
  restatement,
  correction,
  revision,
  contradiction,
  agreement,
  onlyLooksLikeOne,
  possibleContradiction,
  compatible,
];

/** What two claims are to each other, not yet worded, or null where nothing can be said. */
export function draftOf(a: Entry, b: Entry, rules: Rules): Draft | null {
  return a.claim.id <= b.claim.id ? draftInOrder(a, b, rules) : draftInOrder(b, a, rules);
}

/** The same of two that stand in the order of ids. */
export function draftInOrder(a: Entry, b: Entry, rules: Rules): Draft | null {
  const pair = pairOf(a, b, rules);
  if (pair === null) return null;
  for (const kind of kinds) {
    const draft = kind(pair);
    if (draft !== null) return draft;
  }
  return null;
}

export function findingOf(a: Entry, b: Entry, rules: Rules): Finding | null {
  const draft = draftOf(a, b, rules);
  return draft === null ? null : finish(draft, rules.policy);
}
