import { rulingOf, subjectOf } from './decisions.ts';
import type { DecidedEntry } from './entry.ts';

/** Pairs of claims that people hold for one event, and pairs that they hold for two; what a reckoning takes. */
export interface Pairings {
  readonly joined: readonly (readonly [string, string])[];
  readonly parted: readonly (readonly [string, string])[];
}

/**
 * How all pairs stand after these decisions, which are in the ledger's order: of each pair the last decision that counts.
 * What is about no pair passes unread. Both lists are in the order of ids, and so is each pair.
 */
export function pairingsOf(decisions: Iterable<DecidedEntry>): Pairings {
  const known = new Map<number, DecidedEntry>();
  const bySubject = new Map<string, { readonly pair: readonly [string, string]; readonly own: DecidedEntry[] }>();
  for (const entry of decisions) {
    known.set(entry.seq, entry);
    const subject = subjectOf(entry, (seq) => known.get(seq));
    if (subject === undefined) continue;
    if (entry.act === 'join' || entry.act === 'part') {
      const [a, b] = entry.claims;
      if (!bySubject.has(subject)) bySubject.set(subject, { pair: a < b ? [a, b] : [b, a], own: [] });
    }
    bySubject.get(subject)?.own.push(entry);
  }
  const pairs = [...bySubject].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const inState = (state: 'joined' | 'parted') =>
    pairs.filter(({ own }) => rulingOf(own).state === state).map(({ pair }) => pair);
  return { joined: inState('joined'), parted: inState('parted') };
}
