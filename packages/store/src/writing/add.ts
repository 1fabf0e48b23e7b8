import type { Captured, EntryBody, Related } from '@variorum/engine';
import type { ReadingLine } from '../folder/readings-file.ts';
import { type Prepared, prepare } from '../index/prepared.ts';
import { storable } from '../index/words.ts';
import type { Database } from '../sql/database.ts';
import type { Arrival, NewReading, Outcome } from './arrival.ts';
import { type Beside, nearDuplicates } from './near-duplicates.ts';

/** What a group of arrivals comes to, before anything of it is written. */
export interface Plan {
  readonly lines: readonly Uint8Array[];
  /** The same, as the index needs them. */
  readonly prepared: readonly Prepared[];
  readonly captured: readonly Captured[];
  readonly related: readonly Related[];
  readonly outcomes: readonly Outcome[];
}

interface Planning extends Omit<Beside, 'database'> {
  readonly arrivals: readonly Arrival[];
}

/** Sorts out what is new in a group of arrivals and what the dossier knows. Writes nothing. */
export async function plan(database: Database, { arrivals, ...means }: Planning): Promise<Plan> {
  const readings: NewReading[] = [];
  const captured: Captured[] = [];
  const outcomes: Outcome[] = [];
  const inGroup = new Map<string, readonly string[]>();
  const arrived = new Set<string>();
  for (const arrival of arrivals) {
    const { input, original, failure } = arrival;
    const told = `${original} ${failure?.code} ${input}`;
    const known = original === null ? [] : (inGroup.get(original) ?? (await reportsOf(database, original)));
    const fresh = known.length === 0 ? arrival.readings : [];
    const reports = known.length > 0 ? known : fresh.map(({ id }) => id);
    // An original that gave reports once is read, whatever a later try says of it.
    const failed = reports.length > 0 ? null : (failure ?? { code: 'input/no-report', facts: {} });
    const repeated = arrived.has(told) || (await isKnown(database, arrival, failed?.code ?? null));
    if (!repeated) captured.push(entryOf(arrival, { reports, failure: failed }));
    arrived.add(told);
    if (original !== null && reports.length > 0) inGroup.set(original, reports);
    readings.push(...fresh);
    const kind = failed ? 'failed' : fresh.length > 0 ? 'added' : repeated ? 'known' : 'again';
    outcomes.push({ input, kind, reports, failure: failed, related: [] });
  }
  const prepared = readings.map(({ line }) => prepare(parsed(line)));
  const related = await nearDuplicates(prepared, { database, ...means });
  return {
    lines: readings.map(({ line }) => line),
    prepared,
    captured,
    related,
    outcomes: outcomes.map((each) =>
      each.kind === 'added'
        ? { ...each, related: related.filter(({ report }) => each.reports.includes(report)) }
        : each,
    ),
  };
}

/** The entries of a plan in the order that the index takes them. */
export function entriesOf({ captured, related }: Plan, read: EntryBody | null): readonly EntryBody[] {
  return [...captured, ...(read === null ? [] : [read]), ...related];
}

function entryOf(arrival: Arrival, { reports, failure }: Pick<Captured, 'reports' | 'failure'>): Captured {
  const { original, bytes, input } = arrival;
  return { kind: 'captured', original, bytes, input, reports, failure };
}

async function reportsOf(database: Database, original: string): Promise<readonly string[]> {
  const rows = await database.all<{ id: string }>('SELECT id FROM report WHERE original = ? ORDER BY number', [
    original,
  ]);
  return rows.map(({ id }) => id);
}

/** Whether the last arrival by this path was of the same bytes, and ended the same. */
async function isKnown(database: Database, { input, original }: Arrival, code: string | null): Promise<boolean> {
  const rows =
    original === null
      ? await database.all<{ original: string | null; code: string | null }>(
          'SELECT original, code FROM arrival WHERE input = ? ORDER BY seq DESC LIMIT 1',
          [storable(input)],
        )
      : await database.all<{ original: string | null; code: string | null }>(
          'SELECT original, code FROM arrival WHERE original = ? AND input = ? ORDER BY seq DESC LIMIT 1',
          [original, storable(input)],
        );
  const last = rows[0];
  return last !== undefined && last.original === original && last.code === code;
}

function parsed(line: Uint8Array): ReadingLine {
  return JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString()) as ReadingLine;
}
