import type { Notice } from '@variorum/engine';
import type { CapturedReport } from './captured.ts';

/** One part that cannot be read is a warning about the whole, not its failure. */
export function asPart(notice: Notice, part: string): Notice {
  const inside = notice.facts?.part;
  const facts = { ...notice.facts, part: typeof inside === 'string' ? `${part}, ${inside}` : part };
  return { ...notice, severity: notice.severity === 'error' ? 'warning' : notice.severity, facts };
}

export function within(report: CapturedReport, part: string): CapturedReport {
  return { ...report, part: report.part === null ? part : `${part}, ${report.part}` };
}
