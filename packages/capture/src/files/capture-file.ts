import type { Notice, Reading, ReportInput } from '@variorum/engine';
import { capture } from '../capture.ts';
import { limits } from '../limits.ts';
import type { CapturedReport } from '../report/captured.ts';
import { noticesByPart } from '../report/notices-by-part.ts';
import { failedReading, hashOf } from './failed-reading.ts';
import type { Input } from './input.ts';
import { openFile } from './open-file.ts';
import { reportId } from './report-id.ts';

/** A report ready for a reader, with what was found out about it on the way. */
export interface ReadyReport {
  readonly report: ReportInput;
  readonly notices: readonly Notice[];
}

/** The reports of a file, in its order, or, where it gives none, the reading that says why. */
export type CapturedFile =
  | { readonly kind: 'reports'; readonly reports: readonly ReadyReport[] }
  | { readonly kind: 'failed'; readonly reading: Reading };

/** Opens, hashes and captures one input of any format. Never throws for what the file is or holds. */
export async function captureFile(input: Input): Promise<CapturedFile> {
  const nothing = new Uint8Array(0);
  if (input.broken !== undefined) {
    return failed(input, nothing, [{ code: 'input/unreadable', severity: 'error', facts: { reason: input.broken } }]);
  }
  const opened = openFile(input.path, { most: limits.archiveBytes });
  if (!('bytes' in opened)) {
    return failed(input, nothing, [{ code: opened.code, severity: 'error', facts: opened.facts }]);
  }
  const { bytes } = opened;
  const original = hashOf(bytes);
  const { reports, notices } = await capture(bytes, { path: input.path });
  if (reports.length === 0) return failed(input, bytes, notices);
  const shared = noticesByPart(reports, notices);
  return {
    kind: 'reports',
    reports: reports.map((report, at) => ({
      report: reportInput(report, input, original),
      notices: [...(at === 0 ? input.notices : []), ...(shared.get(report.part) ?? [])],
    })),
  };
}

function failed(input: Input, bytes: Uint8Array, notices: readonly Notice[]): CapturedFile {
  return { kind: 'failed', reading: failedReading(input, { bytes, notices }) };
}

/** What a manifest or an option says of a file wins over what the file's format says. */
function reportInput(captured: CapturedReport, input: Input, original: string): ReportInput {
  const { text, title, publisher, authors, published, language, part } = captured;
  const own = { text, title, publisher, authors, published, language };
  return { id: reportId(original, part), input: input.path, ...own, ...input.facts };
}
