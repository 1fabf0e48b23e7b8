import type { Entry } from '../entry.ts';
import type { SaidApart } from '../saying/terms.ts';
import type { Rules } from '../scope/scope.ts';
import { slack } from '../scope/window.ts';
import { apart } from './apart.ts';
import { heaviestDisjoint } from './schedule.ts';

export interface DisjointSum {
  readonly total: number;
  readonly parts: readonly Entry[];
  /** In what the parts differ. */
  readonly how: readonly SaidApart[];
}

/** Up to this many claims the best sum is searched for exhaustively (branch and bound); beyond, a good one is found. */
const EXACT = 18;

function lowOf(entry: Entry): number {
  return entry.allowed!.low;
}

function searched(entries: readonly Entry[], rules: Rules): readonly Entry[] {
  const sorted = [...entries].sort((a, b) => lowOf(b) - lowOf(a));
  const fits = sorted.map((a) => sorted.map((b) => a !== b && apart(a, b, rules) !== null));
  const rest: number[] = [];
  let sum = 0;
  for (let i = sorted.length - 1; i >= 0; i -= 1) {
    sum += lowOf(sorted[i]!);
    rest[i] = sum;
  }
  let best: readonly number[] = [];
  let bestTotal = -1;
  const descend = (at: number, chosen: readonly number[], total: number): void => {
    if (total > bestTotal) [best, bestTotal] = [chosen, total];
    for (let i = at; i < sorted.length; i += 1) {
      if (total + rest[i]! <= bestTotal) return;
      if (chosen.every((j) => fits[i]![j])) descend(i + 1, [...chosen, i], total + lowOf(sorted[i]!));
    }
  };
  descend(0, [], 0);
  return best.map((i) => sorted[i]!);
}

function byTime(entries: readonly Entry[], rules: Rules): readonly Entry[] {
  const { policy } = rules;
  const timed = entries.filter(({ scope }) => scope.window !== null && scope.extent !== 'stock');
  const chosen = heaviestDisjoint(
    timed.map((item) => {
      const { start, end } = item.scope.window!;
      return {
        first: start.earliest - slack(start, policy),
        last: end.latest + slack(end, policy),
        weight: lowOf(item),
        item,
      };
    }),
  ).items;
  // Windows apart suffice for what adds up; what does not is dropped, the larger kept.
  return disjointOnly(
    [...chosen].sort((a, b) => lowOf(b) - lowOf(a)),
    [],
    rules,
  );
}

/** `chosen` with as many of `entries`, in their order, as are apart from all chosen so far. */
function disjointOnly(entries: readonly Entry[], chosen: readonly Entry[], rules: Rules): readonly Entry[] {
  const result = [...chosen];
  for (const entry of entries) {
    if (result.every((other) => other !== entry && apart(entry, other, rules) !== null)) result.push(entry);
  }
  return result;
}

function total(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + lowOf(entry), 0);
}

/** The most that pairwise surely disjoint claims add up to. Sound always; the optimum for few claims. */
export function disjointSum(entries: readonly Entry[], rules: Rules): DisjointSum {
  const useful = entries.filter((entry) => lowOf(entry) > 0);
  let parts: readonly Entry[];
  if (useful.length <= EXACT) parts = searched(useful, rules);
  else {
    const scheduled = byTime(useful, rules);
    const heaviest = [...useful].sort((a, b) => lowOf(b) - lowOf(a)).slice(0, 200);
    const widened = disjointOnly(heaviest, scheduled, rules);
    const greedy = disjointOnly(heaviest, [], rules);
    parts = total(widened) >= total(greedy) ? widened : greedy;
  }
  const how = new Set<SaidApart>();
  for (const [i, a] of parts.entries()) for (const b of parts.slice(i + 1, i + 8)) how.add(apart(a, b, rules)!);
  return { total: total(parts), parts, how: [...how] };
}
