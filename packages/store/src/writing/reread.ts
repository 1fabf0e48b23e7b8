import type { ReadingLine } from '../folder/readings-file.ts';
import { type Prepared, prepare } from '../index/prepared.ts';
import { decisionsOn } from '../index/ruling.ts';
import { storable } from '../index/words.ts';
import type { Database } from '../sql/database.ts';
import type { NewReading } from './arrival.ts';

/** What came of reading reports again. */
export interface Reread {
  /** Reports that have another reading now. */
  readonly reports: readonly string[];
  /** Claims that people judged and that the reading of now does not have. Their decisions stay in the ledger. */
  readonly lost: readonly string[];
}

/** Readings that can take the place of others: of reports that are there, and of the very same text. */
export interface Rereading extends Reread {
  readonly lines: readonly Uint8Array[];
  readonly prepared: readonly Prepared[];
}

/**
 * Looks over later readings of reports before they are written. A text is never altered: a reading of another text is
 * refused with a RangeError, since it would be another report.
 */
export async function rereading(
  database: Database,
  { readings, lineOf }: { readonly readings: readonly NewReading[]; readonly lineOf: LineOf },
): Promise<Rereading> {
  const lines: Uint8Array[] = [];
  const prepared: Prepared[] = [];
  const lost: string[] = [];
  for (const { id, line } of readings) {
    const later = JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString()) as ReadingLine;
    const now = await lineOf(id);
    if (now === undefined || now.report.text !== later.report.text || now.capture.original !== later.capture.original) {
      throw new RangeError(`${id} is not read again, but something else`);
    }
    lines.push(line);
    prepared.push(prepare(later));
    lost.push(...(await judgedAndLost(database, now, later)));
  }
  return { lines, prepared, reports: readings.map(({ id }) => id), lost };
}

type LineOf = (reportId: string) => Promise<ReadingLine | undefined>;

async function judgedAndLost(database: Database, now: ReadingLine, later: ReadingLine): Promise<readonly string[]> {
  const still = new Set(later.claims.map(({ id }) => id));
  const gone = now.claims.map(({ id }) => id).filter((id) => !still.has(id));
  const [report] = await database.all<{ decided: number }>('SELECT decided FROM report WHERE id = ?', [
    storable(now.report.id),
  ]);
  if (gone.length === 0 || report?.decided !== 1) return [];
  const lost: string[] = [];
  for (const id of gone) if ((await decisionsOn(database, `claim:${id}`)).length > 0) lost.push(id);
  return lost;
}
