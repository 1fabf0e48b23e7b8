import type { Reading } from '@variorum/engine';
import type { ReadingLine } from '../folder/readings-file.ts';
import { UNDATED } from '../order.ts';
import type { Database, Value } from '../sql/database.ts';
import { summarise } from '../summary.ts';
import { CLAIM_COLUMNS, claimRow, namesIn, placesOf } from './claim-rows.ts';
import { type NameUse, putNames } from './put-names.ts';
import { shinglesOf, signatureText, sketchOf } from './sketch.ts';
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
export interface Placed {
  readonly number: number;
  readonly line: ReadingLine;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Rows for readings whose numbers are free. */
export async function putReports(database: Database, placed: readonly Placed[]): Promise<void> {
  const reports: Value[][] = [];
  const texts: [number, string][] = [];
  const claims: (readonly Value[])[] = [];
  const places: Value[][] = [];
  const names: NameUse[] = [];
  const sketches: Value[][] = [];
  const bands: Value[][] = [];
  for (const each of placed) {
    const { number, line } = each;
    reports.push(reportRow(each));
    texts.push([number, textWords(line)]);
    if (line.report.publisher !== null) {
      names.push({ name: storable(line.report.publisher), role: 'publisher', report: number });
    }
    for (const claim of line.claims) {
      claims.push(claimRow(claim, { report: number, state: 'open', body: null }));
      for (const place of placesOf(claim)) places.push([place, storable(claim.id), number]);
      for (const [role, name] of namesIn(claim)) names.push({ name, role, report: number });
    }
    const sketch = sketchOf(shinglesOf(line.report.text));
    if (sketch === null) continue;
    sketches.push([number, signatureText(sketch.signature)]);
    for (const bucket of sketch.buckets) bands.push([bucket, number]);
  }
  await database.insert('report', REPORT_COLUMNS, reports);
  await database.text.put(texts);
  await database.insert('claim', CLAIM_COLUMNS, claims);
  await database.insert('claim_place', ['place', 'claim', 'report'], places);
  await putNames(database, names);
  await database.insert('sketch', ['report', 'signature'], sketches);
  await database.insert('band', ['bucket', 'report'], bands);
}

/** Takes away what {@link putReports} put for a report, so that a later reading can take its place. */
export async function dropReport(database: Database, number: number): Promise<void> {
  for (const table of ['claim', 'claim_place', 'name_use', 'sketch', 'band']) {
    await database.run(`DELETE FROM ${table} WHERE report = ?`, [number]);
  }
  await database.text.remove(number);
  await database.run('DELETE FROM report WHERE number = ?', [number]);
}

/** The words that a report is found by: its title, its publisher and its text. */
export function textWords({ report }: Reading): string {
  return [report.title ?? '', report.publisher ?? '', report.text].flatMap(wordsOf).join(' ');
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
