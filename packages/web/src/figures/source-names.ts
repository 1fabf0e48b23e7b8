import type { Account } from '@variorum/engine';

type Named = Pick<Account, 'claim' | 'source' | 'origin' | 'report'>;

/**
 * What to call the source of each account, by claim. Two origins under one name ("officials" of two papers, who may be
 * anyone) are told apart by who published them.
 */
export function sourceNames(accounts: readonly Named[]): ReadonlyMap<string, string> {
  const origins = new Map<string, Set<string>>();
  const key = ({ source }: Named) => source.toLowerCase();
  for (const account of accounts) {
    const known = origins.get(key(account)) ?? new Set();
    origins.set(key(account), known.add(account.origin));
  }
  return new Map(
    accounts.map((account) => {
      const { source, claim, report } = account;
      const isShared = (origins.get(key(account))?.size ?? 0) > 1;
      const name = isShared && report.publisher !== null && report.publisher !== source;
      return [claim, name ? `${source} (${report.publisher})` : source];
    }),
  );
}
