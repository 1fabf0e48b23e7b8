import { captureFile, type Input, type ReadyReport } from '@variorum/capture/files';
import type { Notice, Reading, ReportInput } from '@variorum/engine';

/** One input from its file to its claims, a reading for each of its reports; what goes wrong is a notice of severity `error`. */
export async function readInput(input: Input, read: (report: ReportInput) => Reading): Promise<readonly Reading[]> {
  const captured = await captureFile(input);
  if (captured.kind === 'failed') return [captured.reading];
  return captured.reports.map((ready) => readReport(ready, read));
}

function readReport({ report, notices }: ReadyReport, read: (report: ReportInput) => Reading): Reading {
  try {
    const reading = read(report);
    return { ...reading, notices: [...notices, ...reading.notices] };
  } catch (error) {
    // The reader promises never to throw. If it does all the same, that must cost one report, not the run.
    return faulty(report, notices, error instanceof Error ? error.message : String(error));
  }
}

function faulty(report: ReportInput, notices: readonly Notice[], message: string): Reading {
  const { id, input, text, title = null, publisher = null, published = null, language = null } = report;
  const notice: Notice = { code: 'reader/fault', severity: 'error', facts: { input, message } };
  return {
    report: { id, input, text, title, publisher, published, language, authors: report.authors ?? [], about: [] },
    claims: [],
    notices: [...notices, notice],
  };
}
