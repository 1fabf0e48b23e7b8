import type { ReadingLine } from '../folder/readings-file.ts';
import { UNDATED } from '../order.ts';
import type { Database, Value } from '../sql/database.ts';
import { summarise } from '../summary.ts';
import { dropBands, putBands } from './bands.ts';
import { type ClaimRow, dropClaim, namesIn, nextClaimNumber, putClaims } from './claim-rows.ts';
import type { Located } from './prepared.ts';
import { dropNames, type NameUse, putNames } from './put-names.ts';
import { signatureText } from './sketch.ts';
import { storable, storableOrNull, wordsOf } from './words.ts';

const REPORT_COLUMNS = [
  'number',
  'id',
  'original',
  'input',
  'title',
  'publisher',
  'published',
  'published_key',
  'language',
  'length',
  'claims',
  'notices',
  'file',
  'file_start',
  'file_end',
  'hidden',
  'decided',
] as const;

/** A reading with its place on disk and its number in the index. */
export interface Placed extends Located {
  readonly number: number;
  readonly file: string;
}

/** Rows for readings whose numbers are free. */
export async function putReports(database: Database, placed: readonly Placed[]): Promise<void> {
  let next = await nextClaimNumber(database);
  const claims: ClaimRow[] = placed.flatMap(({ number: report, line }) =>
    line.claims.map((claim) => ({ number: next++, report, claim, state: 'open', body: null })),
  );
  const sketched = placed.flatMap(({ number: report, sketch }) => (sketch === null ? [] : [{ report, sketch }]));
  await database.insert('report', REPORT_COLUMNS, placed.map(reportRow));
  await database.text.put(placed.map((each) => [each.number, textWords(each.line, each.words)]));
  await putClaims(database, claims);
  await putNames(
    database,
    placed.flatMap(({ number, line }) => usesIn(line, number)),
  );
  await database.insert(
    'sketch',
    ['report', 'signature'],
    sketched.map(({ report, sketch }) => [report, signatureText(sketch.signature)]),
  );
  await putBands(database, sketched);
}

/**
 * Takes away what {@link putReports} put for a report, and what decisions made of it, so that a later reading can take
 * its place. `was`: the reading that the rows are of.
 */
export async function dropReport(database: Database, { number, sketch, line }: Omit<Placed, 'file' | 'start' | 'end'>) {
  const rows = await database.all<{ number: number; id: string; state: string; body: string | null }>(
    'SELECT number, id, state, body FROM claim WHERE report = ?',
    [number],
  );
  const read = new Map(line.claims.map((claim) => [storable(claim.id), claim]));
  for (const { body, id, ...row } of rows) {
    const claim = body === null ? read.get(id) : JSON.parse(body);
    await dropClaim(database, { ...row, claim });
  }
  await dropNames(database, usesIn(line, number));
  if (sketch !== null) await dropBands(database, { report: number, sketch });
  await database.run('DELETE FROM sketch WHERE report = ?', [number]);
  await database.text.remove(number);
  await database.run('DELETE FROM report WHERE number = ?', [number]);
}

/** The words that a report is found by: its title, its publisher and its text, whose words may be known. */
export function textWords({ report }: ReadingLine, words: readonly string[] = wordsOf(report.text)): string {
  return [...wordsOf(report.title ?? ''), ...wordsOf(report.publisher ?? ''), ...words].join(' ');
}

function usesIn({ report, claims }: ReadingLine, number: number): readonly NameUse[] {
  const uses: NameUse[] = [];
  if (report.publisher !== null) uses.push({ name: storable(report.publisher), role: 'publisher', report: number });
  for (const claim of claims) for (const [role, name] of namesIn(claim)) uses.push({ name, role, report: number });
  return uses;
}

function reportRow({ number, line, file, start, end }: Placed): Value[] {
  const { report, capture } = line;
  const { claims, notices } = summarise(line);
  return [
    number,
    storable(report.id),
    capture.original,
    storable(report.input),
    storableOrNull(report.title),
    storableOrNull(report.publisher),
    storableOrNull(report.published),
    storable(report.published ?? UNDATED),
    storableOrNull(report.language),
    report.text.length,
    JSON.stringify(claims),
    JSON.stringify(notices),
    file,
    start,
    end,
    0,
    0,
  ];
}
