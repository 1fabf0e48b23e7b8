import type { Notice, Reading, ReportInput } from '@variorum/engine';
import { capture } from '../capture/capture.ts';
import type { Input } from '../capture/input.ts';

/** One input from its file to its claims; what goes wrong on the way is a notice of severity `error`. */
export function readInput(input: Input, read: (report: ReportInput) => Reading): Reading {
  const captured = capture(input);
  if (captured.kind === 'failed') return captured.reading;
  const { report, notices } = captured;
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
