import type { Account } from '@variorum/engine';

/** As many colours as the stylesheet gives to sources; beyond that they begin again, and labels tell them apart. */
export const COLOURS = 8;

/** A colour for every origin: the same origin, the same colour, the most heard first. */
export function coloursOf(accounts: readonly Pick<Account, 'origin'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { origin } of accounts) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  const origins = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(origins.map(([origin], index) => [origin, index % COLOURS]));
}
