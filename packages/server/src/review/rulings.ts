import { type DecidedEntry, type Ruling, rulingOf, subjectOf } from '@variorum/engine';
import type { KeptDossier } from '@variorum/store';

/** How every claim stands on which somebody decided, by its id. */
export function rulingsIn(kept: KeptDossier): ReadonlyMap<string, Ruling> {
  const decisions = new Map<number, DecidedEntry>();
  const bySubject = new Map<string, DecidedEntry[]>();
  for (const entry of kept.log()) {
    if (entry.kind !== 'decided') continue;
    decisions.set(entry.seq, entry);
    const subject = subjectOf(entry, (seq) => decisions.get(seq));
    if (subject === undefined) continue;
    const own = bySubject.get(subject) ?? [];
    own.push(entry);
    bySubject.set(subject, own);
  }
  return new Map(
    [...bySubject].flatMap(([subject, own]) =>
      subject.startsWith('claim:') ? [[subject.slice('claim:'.length), rulingOf(own)] as const] : [],
    ),
  );
}
