import type { Dossier, FailedInput, KeptDossier, ReportSummary } from '@variorum/store';

export interface FailuresFrom {
  readonly kept: KeptDossier | null;
  readonly dossier: Pick<Dossier, 'reading'>;
  readonly summaries: readonly ReportSummary[];
}

/** Inputs that gave no report, and why. Of files that are only read, those whose reading says so. */
export async function failuresOf({ kept, dossier, summaries }: FailuresFrom): Promise<readonly FailedInput[]> {
  if (kept !== null) return kept.failures();
  const empty = summaries.filter(({ length, notices }) => length === 0 && (notices.error ?? 0) > 0);
  const readings = await Promise.all(empty.map(({ id }) => dossier.reading(id)));
  return readings.flatMap((reading) => {
    const why = reading?.notices.find(({ severity }) => severity === 'error');
    if (reading === undefined || why === undefined) return [];
    return [{ input: reading.report.input, code: why.code, facts: why.facts ?? {}, time: '' }];
  });
}
