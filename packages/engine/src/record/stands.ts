import type { SourceStanding } from '../model/actor.ts';
import { rulingOf, subjectOf } from './decisions.ts';
import type { DecidedEntry } from './entry.ts';

/** Where people have a source stand in a conflict, with the decision that says so. */
export interface DecidedStand {
  readonly conflict: string;
  /** An actor's id, or a source's key. */
  readonly source: string;
  readonly standing: SourceStanding;
  readonly side: string | null;
  readonly by: DecidedEntry;
}

/** What came of the decisions on one source: its stand, `null` where none counts, and the last entry on it. */
export interface StandRuling {
  readonly conflict: string;
  readonly source: string;
  readonly stand: DecidedStand | null;
  readonly last: number;
}

/**
 * Every source that people decided on, after these decisions, which are in the ledger's order. What is about no stand
 * passes unread.
 */
export function standsOf(decisions: Iterable<DecidedEntry>): readonly StandRuling[] {
  const known = new Map<number, DecidedEntry>();
  const bySubject = new Map<
    string,
    { readonly conflict: string; readonly source: string; readonly own: DecidedEntry[] }
  >();
  for (const entry of decisions) {
    known.set(entry.seq, entry);
    const subject = subjectOf(entry, (seq) => known.get(seq));
    if (subject === undefined) continue;
    if (entry.act === 'stand' && !bySubject.has(subject)) {
      bySubject.set(subject, { conflict: entry.conflict, source: entry.source, own: [] });
    }
    bySubject.get(subject)?.own.push(entry);
  }
  return [...bySubject.values()].map(({ conflict, source, own }) => {
    const { by } = rulingOf(own);
    const stand = by?.act === 'stand' ? { conflict, source, standing: by.standing, side: by.side, by } : null;
    return { conflict, source, stand, last: own.at(-1)!.seq };
  });
}
