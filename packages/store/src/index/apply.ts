import {
  type Captured,
  canonicalJson,
  type DecidedEntry,
  type Entry,
  type Head,
  type ReadingsWritten,
  type Related,
  type Seal,
} from '@variorum/engine';
import { linesOf, type ReadingLine, type ReadingsSource } from '../folder/readings-file.ts';
import type { Database } from '../sql/database.ts';
import { reportOfClaim } from './claim-at.ts';
import { inChunks } from './in-chunks.ts';
import { type BlockOf, blocksFrom, type Located, prepare } from './prepared.ts';
import { dropReport, type Placed, putReports } from './put-reports.ts';
import { settle, subjectIn } from './ruling.ts';
import { storable } from './words.ts';

/** Where the index stands: what it was made from, up to which entry. */
export interface Position {
  readonly dossier: string;
  readonly head: Head;
  /** Bytes of the ledger up to and with that entry. */
  readonly bytes: number;
}

/**
 * Takes entries into the index, in the ledger's order, in one transaction with the position they lead to. The rows follow
 * from the entries alone, one by one, so that how they were grouped leaves no trace. `blockOf`: where readings are at hand
 * already; default: read from their files.
 */
export async function applyEntries(
  database: Database,
  entries: readonly Entry[],
  { position, source, blockOf = blocksFrom(source) }: Applying,
): Promise<void> {
  await database.transaction(async () => {
    for (const entry of entries) await applyEntry(database, entry, { source, blockOf });
    await setPosition(database, position);
  });
}

export interface Applying extends Partial<Pick<Means, 'blockOf'>>, Pick<Means, 'source'> {
  readonly position: Position;
}

interface Means {
  readonly source: ReadingsSource;
  readonly blockOf: BlockOf;
}

/** `null` for an index that nothing was put into. */
export async function positionOf(database: Database): Promise<Position | null> {
  const rows = await database.all<{ name: string; value: string }>('SELECT name, value FROM meta');
  const meta = new Map(rows.map(({ name, value }) => [name, value]));
  const [dossier, seq, hash, bytes] = ['dossier', 'seq', 'hash', 'bytes'].map((name) => meta.get(name));
  if (dossier === undefined || hash === undefined) return null;
  return { dossier, head: { seq: Number(seq), hash }, bytes: Number(bytes) };
}

async function setPosition(database: Database, { dossier, head, bytes }: Position): Promise<void> {
  await database.run('DELETE FROM meta');
  const rows = [
    ['dossier', dossier],
    ['seq', String(head.seq)],
    ['hash', head.hash],
    ['bytes', String(bytes)],
  ];
  await database.insert('meta', ['name', 'value'], rows);
}

async function applyEntry(database: Database, entry: Entry, means: Means): Promise<void> {
  switch (entry.kind) {
    case 'captured':
      return applyCaptured(database, entry);
    case 'read':
      return applyRead(database, entry, means);
    case 'decided':
      return applyDecided(database, entry, means.source);
    case 'related':
      return applyRelated(database, entry);
    case 'created':
    case 'imported':
    case 'exported':
    case 'verified':
      return;
  }
}

async function applyCaptured(database: Database, entry: Seal & Captured): Promise<void> {
  const { seq, original, input, time, reports, failure } = entry;
  const facts = failure === null ? null : canonicalJson(failure.facts);
  await database.insert(
    'arrival',
    ['seq', 'original', 'input', 'time', 'reports', 'code', 'facts'],
    [[seq, original, storable(input), time, reports.length, failure?.code ?? null, facts]],
  );
}

async function applyRead(database: Database, entry: ReadingsWritten, { source, blockOf }: Means): Promise<void> {
  const { file } = entry;
  // The last reading of a report counts, also within one run.
  const latest = new Map<string, Located>();
  for (const each of blockOf(entry)) latest.set(each.line.report.id, each);
  const numbers = await inChunks([...latest.keys()].map(storable), (some, blanks) =>
    database.all<{ id: string; number: number }>(`SELECT id, number FROM report WHERE id IN (${blanks})`, some),
  );
  const known = new Map(numbers.map(({ id, number }) => [id, number]));
  const [top] = await database.all<{ number: number | null }>('SELECT MAX(number) AS number FROM report');
  let free = top?.number ?? 0;
  const placed: Placed[] = [];
  const again: number[] = [];
  for (const [id, each] of latest) {
    const number = known.get(storable(id));
    const was = number === undefined ? undefined : await machineLine(database, number, source);
    if (number !== undefined && was !== undefined) {
      again.push(number);
      await dropReport(database, { ...prepare(was), number });
    }
    placed.push({ ...each, file, number: number ?? ++free });
  }
  await putReports(database, placed);
  for (const number of again) {
    const subjects = await database.all<{ subject: string }>(
      'SELECT DISTINCT subject FROM decision WHERE report = ? ORDER BY subject',
      [number],
    );
    for (const { subject } of subjects) {
      await settle(database, { subject, report: number, lineOf: (report) => machineLine(database, report, source) });
    }
  }
}

async function applyDecided(database: Database, entry: DecidedEntry, source: ReadingsSource): Promise<void> {
  const subject = await subjectIn(database, entry);
  if (subject === undefined) return;
  const report = await reportOf(database, entry);
  if (report === undefined) return;
  await database.insert(
    'decision',
    ['seq', 'subject', 'report', 'entry'],
    [[entry.seq, storable(subject), report, canonicalJson(entry)]],
  );
  await settle(database, { subject, report, lineOf: (number) => machineLine(database, number, source) });
}

/** Reports are counted from 1. */
const OF_NO_REPORT = 0;

async function reportOf(database: Database, entry: DecidedEntry): Promise<number | undefined> {
  const first = async (sql: string, value: string | number) =>
    (await database.all<{ report: number }>(sql, [value]))[0]?.report;
  if (entry.act === 'undo') return first('SELECT report FROM decision WHERE seq = ?', entry.undoes);
  if (entry.act === 'stand') return OF_NO_REPORT;
  if ('report' in entry) return first('SELECT number AS report FROM report WHERE id = ?', storable(entry.report));
  // A pair lies with its first claim; only what lies with a report can be found by it.
  return reportOfClaim(database, 'claims' in entry ? entry.claims[0] : entry.claim);
}

async function applyRelated(database: Database, { seq, relation, report, to, score }: Seal & Related): Promise<void> {
  const row = [seq, relation, storable(report), storable(to), score];
  await database.insert('relation', ['seq', 'relation', 'report', 'other', 'score'], [row]);
}

/** A report's reading as the machine made it. */
export async function machineLine(
  database: Database,
  report: number,
  source: ReadingsSource,
): Promise<ReadingLine | undefined> {
  const [row] = await database.all<{ file: string; file_start: number; file_end: number }>(
    'SELECT file, file_start, file_end FROM report WHERE number = ?',
    [report],
  );
  if (row === undefined) return undefined;
  const [found] = linesOf(source.bytes(row.file, row.file_start, row.file_end), row.file_start);
  return found?.line;
}
