import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Decided, Entry, EntryBody, Notice, Ruling } from '@variorum/engine';
import { rulingOf } from '@variorum/engine';
import { syncFolder } from './folder/durable.ts';
import { type Layout, layoutOf } from './folder/layout.ts';
import { openLedger, type Pen } from './folder/ledger-file.ts';
import { type Lock, takeLock } from './folder/lock.ts';
import { createReadings, openReadings, type ReadingsFile } from './folder/readings-file.ts';
import { identityOf } from './identity.ts';
import { applyEntries } from './index/apply.ts';
import { catchUp, emptyIndex } from './index/catch-up.ts';
import { deleteIndexFile, openIndex } from './index/open-index.ts';
import { decisionsOn } from './index/ruling.ts';
import { type KeptDossier, keptDossier } from './kept-dossier.ts';
import { entriesOf, plan } from './writing/add.ts';
import type { Arrival, Outcome } from './writing/arrival.ts';
import { checkDecision } from './writing/decide.ts';

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
  if (rebuild && databaseUrl === null) deleteIndexFile(layout);
  const { database, notices } = await openIndex({ layout, dossier, databaseUrl }, { repair: true });
  if (rebuild && databaseUrl !== null) await emptyIndex(database);
  const source = openReadings(layout);
  const level = await catchUp(database, { layout, dossier, source, ...(onProgress ? { onProgress } : {}) });
  const { ledger, notices: mended } = openLedger(layout, pen, level.position);
  let run: ReadingsFile | null = null;

  const record = async (bodies: readonly EntryBody[]): Promise<readonly Entry[]> => {
    const { entries, head, bytes } = ledger.append(bodies);
    await applyEntries(database, entries, { position: { dossier, head, bytes }, source });
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
        const planned = await plan(database, { arrivals, source });
        let read: EntryBody | null = null;
        if (planned.lines.length > 0) {
          run ??= createReadings(layout, `run-${String(ledger.head.seq + 1).padStart(10, '0')}`);
          read = run.append(planned.lines);
        }
        const entries = entriesOf(planned, read);
        if (entries.length === 0) return planned.outcomes;
        syncFolder(layout.originals);
        await record(entries);
        return planned.outcomes;
      }),
    decide: (decided) =>
      inTurn(async () => {
        const checked = await checkDecision(database, decided, (id) => kept.machineReading(id));
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
