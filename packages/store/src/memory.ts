import { type Claim, type Notice, type Pairings, type Reading, type StandRuling, wordsAt } from '@variorum/engine';
import type { ClaimInReport, Dossier, ListOptions, ReportPage } from './dossier.ts';
import { touches, withoutText } from './in-report.ts';
import { byPublication } from './order.ts';
import { summarise } from './summary.ts';

const HASH_PREFIX = 'sha256:';

/** One reading a report: the first one stays, and says which further paths hold the same bytes. */
function oncePerReport(readings: Iterable<Reading>): readonly Reading[] {
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    const first = byId.get(reading.report.id);
    if (first === undefined) {
      byId.set(reading.report.id, reading);
      continue;
    }
    const again: Notice = {
      code: 'same-report-again',
      severity: 'info',
      facts: { input: reading.report.input },
    };
    byId.set(reading.report.id, { ...first, notices: [...first.notices, again] });
  }
  return [...byId.values()].sort(byPublication);
}

/** A dossier that lives as long as the process: for a run over files that nobody asked to keep. */
export function memoryDossier(readings: Iterable<Reading>): Dossier {
  const ordered = oncePerReport(readings);
  const summaries = ordered.map(summarise);
  const places = new Map(ordered.map((reading, index) => [reading.report.id, index]));
  const claims = new Map<string, { readonly claim: Claim; readonly reading: Reading }>();
  for (const reading of ordered) for (const claim of reading.claims) claims.set(claim.id, { claim, reading });

  return {
    async version(): Promise<string> {
      return 'as read';
    },
    async list({ after, limit }: ListOptions): Promise<ReportPage> {
      const start = after === undefined ? 0 : (places.get(after) ?? ordered.length - 1) + 1;
      const reports = summaries.slice(start, start + limit);
      const more = start + reports.length < summaries.length;
      return { reports, next: more ? (reports.at(-1)?.id ?? null) : null, total: summaries.length };
    },
    async reading(reportId: string): Promise<Reading | undefined> {
      const place = places.get(reportId);
      return place === undefined ? undefined : ordered[place];
    },
    async idsStartingWith(hexDigits: string): Promise<readonly string[]> {
      const start = HASH_PREFIX + hexDigits.toLowerCase();
      return ordered.filter((reading) => reading.report.id.startsWith(start)).map((reading) => reading.report.id);
    },
    async claim(claimId: string): Promise<ClaimInReport | undefined> {
      const found = claims.get(claimId);
      if (found === undefined) return undefined;
      const { claim, reading } = found;
      return {
        claim,
        report: withoutText(reading.report),
        sentence: wordsAt(reading.report.text, claim.sentence),
        notices: reading.notices.filter((notice) => touches(notice, claim)),
      };
    },
    async pairings(): Promise<Pairings> {
      // Nobody decides in a dossier that is not kept.
      return { joined: [], parted: [] };
    },
    async stands(): Promise<readonly StandRuling[]> {
      return [];
    },
    async *readings(): AsyncIterable<Reading> {
      yield* ordered;
    },
    async close(): Promise<void> {},
  };
}
