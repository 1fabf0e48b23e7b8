import type { Reading } from '@variorum/engine';
import { type FailedInput, type KeptDossier, type ReportSummary, summarise } from '@variorum/store';

const NEWEST = 6;

/** The reports that arrived last, the last first. */
async function lastArrived(kept: KeptDossier, readings: readonly Reading[]): Promise<readonly ReportSummary[]> {
  const last: string[] = [];
  for (const entry of kept.log()) {
    if (entry.kind !== 'captured') continue;
    last.push(...entry.reports);
    if (last.length > NEWEST * 64) last.splice(0, last.length - NEWEST * 4);
  }
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  return [...new Set(last.toReversed())]
    .flatMap((id) => byId.get(id) ?? [])
    .slice(0, NEWEST)
    .map(summarise);
}

/** The newest reports: by arrival where arrivals are kept, else by date. */
export async function newestOf(
  kept: KeptDossier | null,
  readings: readonly Reading[],
): Promise<readonly ReportSummary[]> {
  if (kept !== null) return lastArrived(kept, readings);
  const dated = readings.filter(({ report }) => report.published !== null);
  return dated.slice(-NEWEST).toReversed().map(summarise);
}

/** Inputs that gave no report, and why. Of files that are only read, those whose reading says so. */
export async function failuresOf(
  kept: KeptDossier | null,
  readings: readonly Reading[],
): Promise<readonly FailedInput[]> {
  if (kept !== null) return kept.failures();
  return readings.flatMap(({ report, notices }) => {
    const why = report.text === '' ? notices.find(({ severity }) => severity === 'error') : undefined;
    return why === undefined ? [] : [{ input: report.input, code: why.code, facts: why.facts ?? {}, time: '' }];
  });
}
