import { type DecidedEntry, type Ruling, rulingOf, subjectOf } from '@variorum/engine';
import type { KeptDossier } from '@variorum/store';
import type { PairsView } from '../views/accounts.ts';

/** All decisions by what they are about. */
function decisionsIn(kept: KeptDossier): ReadonlyMap<string, readonly DecidedEntry[]> {
  const decisions = new Map<number, DecidedEntry>();
  const bySubject = new Map<string, DecidedEntry[]>();
  for (const entry of kept.logPage({ kind: 'decided' }).entries.toReversed()) {
    if (entry.kind !== 'decided') continue;
    decisions.set(entry.seq, entry);
    const subject = subjectOf(entry, (seq) => decisions.get(seq));
    if (subject === undefined) continue;
    const own = bySubject.get(subject) ?? [];
    own.push(entry);
    bySubject.set(subject, own);
  }
  return bySubject;
}

/** How every claim stands on which somebody decided, by its id. */
export function rulingsIn(kept: KeptDossier): ReadonlyMap<string, Ruling> {
  return new Map(
    [...decisionsIn(kept)].flatMap(([subject, own]) =>
      subject.startsWith('claim:') ? [[subject.slice('claim:'.length), rulingOf(own)] as const] : [],
    ),
  );
}

/** How a claim stands to each with which people joined it, or from which they parted it. */
export function pairsOf(kept: KeptDossier, claim: string): PairsView['pairs'] {
  return [...decisionsIn(kept).values()].flatMap((own) => {
    const paired = own.find((each) => each.act === 'join' || each.act === 'part');
    if (paired === undefined || !('claims' in paired) || !paired.claims.includes(claim)) return [];
    const other = paired.claims[0] === claim ? paired.claims[1] : paired.claims[0];
    const { state, last } = rulingOf(own);
    return [{ claim: other, state, last }];
  });
}
