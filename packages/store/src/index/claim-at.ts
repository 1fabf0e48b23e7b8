import type { Database, Row } from '../sql/database.ts';
import { storable } from './words.ts';

/** As many hex digits of its report's id as a claim's id begins with. */
const DIGITS = /^[0-9a-f]{12}(?=-)/;

export interface ClaimAt extends Row {
  readonly number: number;
  readonly report: number;
  readonly state: string;
  readonly body: string | null;
}

/** The claim of this id. Its report is found first, by the digits that the id begins with; claims lie by their reports. */
export async function claimAt(database: Database, id: string): Promise<ClaimAt | undefined> {
  const digits = DIGITS.exec(id)?.[0];
  if (digits === undefined) return undefined;
  const start = `sha256:${digits}`;
  const [row] = await database.all<ClaimAt>(
    `SELECT claim.number AS number, claim.report AS report, claim.state AS state, claim.body AS body
     FROM report JOIN claim ON claim.report = report.number AND claim.id = ? WHERE report.id >= ? AND report.id < ?`,
    [storable(id), start, `${start}g`],
  );
  return row;
}

/** The report that a claim stands in, or stood in by a reading before; `undefined` where several begin with its digits. */
export async function reportOfClaim(database: Database, id: string): Promise<number | undefined> {
  const there = await claimAt(database, id);
  if (there !== undefined) return there.report;
  const digits = DIGITS.exec(id)?.[0];
  if (digits === undefined) return undefined;
  const start = `sha256:${digits}`;
  const rows = await database.all<{ number: number }>('SELECT number FROM report WHERE id >= ? AND id < ? LIMIT 2', [
    start,
    `${start}g`,
  ]);
  return rows.length === 1 ? rows[0]!.number : undefined;
}
