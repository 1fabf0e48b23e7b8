import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { captureText, findInputs } from '@variorum/capture/files';
import type { ReportInput } from '@variorum/engine';

/** The samples are short; repeated to at least this many bytes they give timers something to measure. */
const ENOUGH = 500_000;

export interface Texts {
  readonly name: string;
  readonly reports: readonly ReportInput[];
  /** UTF-8 bytes of all texts. */
  readonly bytes: number;
}

/** News agency copy from the folder beside the project where there is some, else the samples, repeated. */
export function benchTexts(root: string): Texts {
  const corpus = join(root, '..', 'shared', 'corpus');
  const there = existsSync(corpus);
  const once = reportsIn(there ? corpus : join(root, 'samples'));
  const reports = [...once];
  while (bytesOf(reports) < ENOUGH) reports.push(...once);
  const name = there ? `${reports.length} agency reports` : `the samples ${reports.length / once.length} times over`;
  return { name, reports, bytes: bytesOf(reports) };
}

function reportsIn(folder: string): readonly ReportInput[] {
  const reports = findInputs([folder], { stated: {} }).inputs.flatMap((input) => {
    const captured = captureText(input);
    return captured.kind === 'report' ? [captured.report] : [];
  });
  if (reports.length === 0) throw new Error(`${folder} holds no report`);
  return reports;
}

function bytesOf(reports: readonly ReportInput[]): number {
  return reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
