import { disjointSum } from '../bounds/disjoint-sum.ts';
import { allInside, type Inside, rulesOfSums } from '../bounds/inside.ts';
import type { Search } from '../bounds/strongest.ts';
import type { Entry } from '../entry.ts';
import { assumptionsOf, scopeInside } from '../scope/scope-inside.ts';
import type { Draft } from './finding.ts';
import { accountStep } from './pair.ts';

/** A report that gives one figure twice, once of a day and once of several, means one toll. */
function saysItAgain({ claim, report }: Entry, total: Entry): boolean {
  return (
    report.id === total.report.id &&
    claim.value.low === total.claim.value.low &&
    claim.value.high === total.claim.value.high
  );
}

/** The most that a total allows, where parts can exceed it at all; else null. */
export function ceilingOf({ scope, allowed, counts }: Entry): number | null {
  return !counts || allowed === null || scope.extent === 'event' ? null : allowed.high;
}

/**
 * Surely disjoint claims inside a running total that together exceed it, where none does alone: they cannot all be true.
 * Names no more parts than are needed, the largest first. `inside`: the claims inside the total, where they are known.
 */
export function sumDraft(total: Entry, search: Search, inside?: Inside): Draft | null {
  const { scope, allowed } = total;
  const most = ceilingOf(total);
  if (most === null) return null;
  const rules = rulesOfSums(search.rules);
  const held = (inside ?? allInside(scope, search, rules)).held.filter(
    (entry) => entry !== total && entry.allowed!.low <= most && !saysItAgain(entry, total),
  );
  // The lows of everything inside bound every sum of some of them.
  if (held.reduce((sum, entry) => sum + entry.allowed!.low, 0) <= most) return null;
  const best = disjointSum(held, rules);
  if (best.total <= most) return null;
  const parts: Entry[] = [];
  let sum = 0;
  for (const part of [...best.parts].sort((a, b) => b.allowed!.low - a.allowed!.low)) {
    if (sum > most) break;
    parts.push(part);
    sum += part.allowed!.low;
  }
  return {
    kind: 'sum-exceeds-total',
    severity: 'error',
    claims: [...parts.map(({ claim }) => claim.id), total.claim.id],
    differs: [],
    because: () => [
      ...parts.map(accountStep),
      accountStep(total),
      { say: 'nobody-twice', apart: best.how },
      { say: 'sum-over-total', terms: parts.map((part) => part.allowed!.low), sum, most, mostHedge: allowed!.hedge },
    ],
    assumes: () => assumptionsOf(...parts.map((part) => scopeInside(part.scope, scope, rules))),
  };
}
