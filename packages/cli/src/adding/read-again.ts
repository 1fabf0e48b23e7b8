import type { Reading, ReportInput } from '@variorum/engine';
import type { NewReading, ReadingLine } from '@variorum/store';

/** What came of reading one report again. */
export interface ReadAgain {
  readonly report: string;
  /** `null` where it is as it was. */
  readonly reading: NewReading | null;
  /** Why it could not be read; the reading of then stands. */
  readonly failure: string | null;
}

/**
 * A report's text read once more, with what its reader was told then; `null` where the reading is what it was, to the
 * byte. `was`: the line as it stands in its file, line end included. The text itself stays as it was captured.
 */
export function readAgain(was: Buffer, read: (report: ReportInput) => Reading): NewReading | null {
  const { report: old, capture } = JSON.parse(was.toString('utf8')) as ReadingLine;
  const { id, input, text, title, publisher, authors, published, language } = old;
  // Dossiers of old do not say what was told: what came of it is as good.
  const given = capture.given ?? { title, publisher, authors, published, language };
  const { report, claims, notices } = read({ id, input, text, ...given });
  const line = Buffer.from(
    `${JSON.stringify({ report, claims, notices: [...(capture.told ?? []), ...notices], capture })}\n`,
    'utf8',
  );
  return line.equals(was) ? null : { id, line };
}
