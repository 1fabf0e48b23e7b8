import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Decided, Entry, EntryBody, Head, Notice, ReadingsWritten, Ruling } from '@variorum/engine';
import { rulingOf } from '@variorum/engine';
import { syncFolder } from './folder/durable.ts';
import { type Layout, layoutOf } from './folder/layout.ts';
import { openLedger, type Pen } from './folder/ledger-file.ts';
import { type Lock, takeLock } from './folder/lock.ts';
import { createReadings, openReadings, type ReadingsFile } from './folder/readings-file.ts';
import { identityOf } from './identity.ts';
import { applyEntries } from './index/apply.ts';
import { catchUp, emptyIndex } from './index/catch-up.ts';
import {
  deleteIndexFile,
  type IndexPlace,
  isDamage,
  type OpenIndex,
  openIndex,
  takeIndex,
} from './index/open-index.ts';
import type { Located } from './index/prepared.ts';
import { decisionsOn } from './index/ruling.ts';
import { type KeptDossier, keptDossier } from './kept-dossier.ts';
import { entriesOf, type Plan, plan } from './writing/add.ts';
import type { Arrival, NewReading, Outcome } from './writing/arrival.ts';
import { checkDecision } from './writing/decide.ts';
import { nearMemory } from './writing/near-duplicates.ts';
import { type Reread, rereading } from './writing/reread.ts';

export interface WriterOptions {
  readonly folder: string;
  readonly pen: Pen;
  /** `postgres://…`: the index lies there; default: in the folder. */
  readonly databaseUrl?: string | null;
  /** Makes the index anew from the first entry on. */
  readonly rebuild?: boolean;
  /** How many entries of the ledger the index has caught up on. */
  readonly onProgress?: (entries: number) => void;
}

/** The right to write to a dossier; there is one at a time. */
export interface Writer {
  readonly layout: Layout;
  /** What was repaired when it was opened. */
  readonly notices: readonly Notice[];
  /** The dossier for reading, over the same index. Closed with the writer. */
  readonly dossier: KeptDossier;
  /** Adds arrivals together. When it resolves, all of them outlive a power cut. */
  readonly add: (arrivals: readonly Arrival[]) => Promise<readonly Outcome[]>;
  /**
   * Puts later readings of reports in the place of those that stand; these stay in their files. What people decided holds
   * on: a decision is about the claim of its id, whichever reading has it.
   */
  readonly reread: (readings: readonly NewReading[]) => Promise<Reread>;
  /** Writes a decision; throws where it cannot stand, with nothing written. */
  readonly decide: (decided: Decided) => Promise<{ readonly entry: Entry; readonly ruling: Ruling }>;
  /** Writes any other entry, such as what a check came to. */
  readonly note: (body: EntryBody) => Promise<Entry>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a dossier for writing: takes the lock, mends what a crash left (a half-written line, an index that lags behind
 * or is broken), and says what it mended. Throws a `DossierFault` where another process writes or the ledger is damaged.
 */
export async function openWriter(options: WriterOptions): Promise<Writer> {
  const { folder, pen, databaseUrl = null } = options;
  const dossier = identityOf(folder);
  const layout = layoutOf(folder);
  const lock = takeLock(layout, { actor: pen.actor });
  try {
    return await openLocked({ ...options, dossier, layout, lock, databaseUrl });
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Locked extends WriterOptions {
  readonly dossier: string;
  readonly layout: Layout;
  readonly lock: Lock;
  readonly databaseUrl: string | null;
}

async function openLocked({ dossier, layout, lock, pen, databaseUrl, rebuild, onProgress }: Locked): Promise<Writer> {
  for (const name of readdirSync(layout.temporary)) rmSync(join(layout.temporary, name), { force: true });
  const place = { layout, dossier, databaseUrl };
  const { database, notices } = rebuild ? await emptyOf(place) : await openIndex(place, { repair: true });
  try {
    await takeIndex(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  const source = openReadings(layout);
  const level = await catchUp(database, { layout, dossier, source, ...(onProgress ? { onProgress } : {}) });
  const { ledger, notices: mended } = openLedger(layout, pen, level.position);
  let run: ReadingsFile | null = null;
  const memory = nearMemory();

  const record = async (bodies: readonly EntryBody[], fresh: readonly Located[] = []): Promise<readonly Entry[]> => {
    const { entries, head, bytes } = ledger.append(bodies);
    // What was just written need not be read again: a group has one entry of readings.
    const atHand = fresh.length > 0 ? { blockOf: () => fresh } : {};
    await applyEntries(database, entries, { position: { dossier, head, bytes }, source, ...atHand });
    return entries;
  };
  // One at a time, in the order asked for, however many ask at once.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const kept = keptDossier({ database, source, layout });
  return {
    layout,
    notices: [...notices, ...level.notices, ...mended],
    dossier: kept,
    add: (arrivals) =>
      inTurn(async () => {
        const planned = await plan(database, { arrivals, source, memory });
        let read: ReadingsWritten | null = null;
        if (planned.lines.length > 0) {
          run ??= createReadings(layout, runName(ledger.head));
          read = run.append(planned.lines);
        }
        const entries = entriesOf(planned, read);
        if (entries.length === 0) return planned.outcomes;
        syncFolder(layout.originals);
        await record(entries, read === null ? [] : located(planned, read.start));
        return planned.outcomes;
      }),
    reread: (readings) =>
      inTurn(async () => {
        const { lines, prepared, ...come } = await rereading(database, { readings, lineOf: kept.machineReading });
        if (lines.length === 0) return come;
        run ??= createReadings(layout, runName(ledger.head));
        const read = run.append(lines);
        await record([read], located({ lines, prepared }, read.start));
        return come;
      }),
    decide: (decided) =>
      inTurn(async () => {
        const checked = await checkDecision(database, decided, {
          lineOf: (id) => kept.machineReading(id),
          wasRead: async (claim) => {
            for await (const { claims } of kept.earlierReadings())
              if (claims.some(({ id }) => id === claim)) return true;
            return false;
          },
        });
        const [entry] = await record([checked.decided]);
        return { entry: entry!, ruling: rulingOf(await decisionsOn(database, checked.subject)) };
      }),
    note: (body) => inTurn(async () => (await record([body]))[0]!),
    close: () =>
      inTurn(async () => {
        run?.close();
        ledger.close();
        source.close();
        await database.close();
        lock.release();
      }),
  };
}

/** An index without rows. The file stays where it can: a workbench that has it open then sees the new rows. */
async function emptyOf(place: IndexPlace): Promise<OpenIndex> {
  const opened = await openIndex(place, { repair: true });
  try {
    await takeIndex(opened.database);
    await emptyIndex(opened.database);
    return opened;
  } catch (error) {
    await opened.database.close();
    if (place.databaseUrl !== null || !isDamage(error)) throw error;
    deleteIndexFile(place.layout);
    return openIndex(place, { repair: true });
  }
}

/** A run's file is named for the entry that it begins with. */
function runName({ seq }: Head): string {
  return `run-${String(seq + 1).padStart(10, '0')}`;
}

/** Where each reading of a group stands that was written from `start` on. */
function located({ lines, prepared }: Pick<Plan, 'lines' | 'prepared'>, start: number): readonly Located[] {
  let at = start;
  return prepared.map((each, n) => {
    const begin = at;
    at += lines[n]!.length;
    return { ...each, start: begin, end: at };
  });
}
