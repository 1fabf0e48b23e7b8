import type { Entry } from '@variorum/engine';
import type { KeptDossier } from '@variorum/store';

/** Hex digits of a report's hash with which the ids of its claims begin. */
const DIGITS = 12;

/** Which reports were touched between two moments of a dossier, and how far its ledger has been followed. */
export interface Touched {
  readonly reports: ReadonlySet<string>;
  /** `seq` of the first entry that was not followed yet. */
  readonly next: number;
}

function digitsOfReport(report: string): string {
  return report.slice('sha256:'.length, 'sha256:'.length + DIGITS);
}

function decidedOn(log: KeptDossier['log'], seq: number): Entry | null {
  for (const entry of log(seq)) return entry.seq === seq ? entry : null;
  return null;
}

/**
 * What the ledger's entries from `from` on touch, up to the moment that has this `version`; null where they do not tell,
 * and everything has to be looked at. `known`: the reports there before.
 */
export function touchedSince(
  { log }: Pick<KeptDossier, 'log'>,
  { from, version, known }: { readonly from: number; readonly version: string; readonly known: Iterable<string> },
): Touched | null {
  const byDigits = new Map<string, string>();
  const there = new Set<string>();
  for (const id of known) {
    there.add(id);
    byDigits.set(digitsOfReport(id), id);
  }
  const reports = new Set<string>();
  let written = 0;
  let next = from;
  const follow = (entry: Entry): boolean => {
    switch (entry.kind) {
      case 'captured':
        for (const id of entry.reports) {
          reports.add(id);
          byDigits.set(digitsOfReport(id), id);
        }
        return true;
      case 'read':
        written += entry.reports;
        return true;
      case 'related':
      case 'exported':
      case 'verified':
        return true;
      case 'decided':
        return followDecision(entry);
      default:
        return false;
    }
  };
  const followDecision = (entry: Entry & { readonly kind: 'decided' }): boolean => {
    switch (entry.act) {
      case 'join':
      case 'part':
      case 'stand':
        return true;
      case 'undo': {
        const undone = decidedOn(log, entry.undoes);
        return undone?.kind === 'decided' && followDecision(undone);
      }
      case 'accept':
      case 'reject': {
        const report = byDigits.get(entry.claim.slice(0, DIGITS));
        if (report !== undefined) reports.add(report);
        return report !== undefined;
      }
      default:
        reports.add(entry.report);
        return true;
    }
  };
  for (const entry of log(from)) {
    // What came after that moment is followed the next time.
    if (entry.prev === version) break;
    if (!follow(entry)) return null;
    next = entry.seq + 1;
  }
  // Readings of reports that were there already: they were read again, and which ones the ledger does not say.
  const fresh = [...reports].filter((id) => !there.has(id)).length;
  return written > fresh ? null : { reports, next };
}
