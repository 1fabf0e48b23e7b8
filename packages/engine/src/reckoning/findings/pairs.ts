import type { Entry } from '../entry.ts';

type EntryPair = readonly [Entry, Entry];

function neighbours(sorted: readonly Entry[]): readonly EntryPair[] {
  return sorted.slice(1).map((entry, i): EntryPair => [sorted[i]!, entry]);
}

function best({ claim: { value } }: Entry): number {
  return value.best ?? value.low ?? value.high ?? 0;
}

function byIdAfter(order: number, a: Entry, b: Entry): number {
  return order || (a.claim.id < b.claim.id ? -1 : 1);
}

/**
 * Which accounts of a subject too large for all pairs to compare: each with the next in size, in time and from the same
 * origin; contradictions are looked for separately and miss none of their strongest.
 */
export function pairsWorthComparing(members: readonly Entry[]): readonly EntryPair[] {
  const bySize = [...members].sort((a, b) => byIdAfter(best(a) - best(b), a, b));
  const byTime = [...members].sort((a, b) =>
    byIdAfter((a.scope.window?.start.earliest ?? 0) - (b.scope.window?.start.earliest ?? 0), a, b),
  );
  const origins = new Map<string, Entry[]>();
  for (const entry of members) {
    const list = origins.get(entry.origin.key);
    if (list === undefined) origins.set(entry.origin.key, [entry]);
    else list.push(entry);
  }
  const byOrigin = [...origins.values()].flatMap((list) =>
    neighbours(list.sort((a, b) => byIdAfter((a.published ?? 0) - (b.published ?? 0), a, b))),
  );
  return [...neighbours(bySize), ...neighbours(byTime), ...byOrigin];
}
