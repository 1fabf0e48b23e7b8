import { type Entry, GENESIS, link, type Notice } from '@variorum/engine';
import { sha256 } from '../folder/hash.ts';
import type { Layout } from '../folder/layout.ts';
import { damaged } from '../folder/ledger-file.ts';
import { ledgerLines, lineEndingAt } from '../folder/ledger-lines.ts';
import type { ReadingsSource } from '../folder/readings-file.ts';
import type { Database } from '../sql/database.ts';
import { empty } from '../sql/migrations.ts';
import { applyEntries, type Position, positionOf } from './apply.ts';

/** Entries taken into the index in one transaction. */
const AT_ONCE = 500;
/** Bytes of readings after which a transaction ends all the same, so that memory stays flat. */
const BYTES_AT_ONCE = 32 << 20;

/** How the index and the ledger stand to each other. */
export type Lag =
  | { readonly kind: 'level' | 'behind'; readonly position: Position }
  /** The index was made from another ledger than the one that is there, or from none. */
  | { readonly kind: 'empty' | 'foreign'; readonly position: null };

/** Compares without reading the ledger through: the line where the index stands must be the one that it knows. */
export async function lagOf(
  database: Database,
  { layout, dossier }: { readonly layout: Layout; readonly dossier: string },
): Promise<Lag> {
  const position = await positionOf(database);
  if (position === null) return { kind: 'empty', position: null };
  const line = lineEndingAt(layout.ledger, position.bytes);
  if (position.dossier !== dossier || line === null || sha256(line) !== position.head.hash) {
    return { kind: 'foreign', position: null };
  }
  for (const { whole } of ledgerLines(layout.ledger, position.bytes)) {
    if (whole) return { kind: 'behind', position };
  }
  return { kind: 'level', position };
}

export interface CatchUp {
  readonly layout: Layout;
  readonly dossier: string;
  readonly source: ReadingsSource;
  readonly onProgress?: (entries: number) => void;
}

/**
 * Brings the index level with the ledger, from where it stands or from the start; the lock must be held. The chain is
 * checked on the way: nothing is made from a ledger that is damaged.
 */
export async function catchUp(
  database: Database,
  { layout, dossier, source, onProgress }: CatchUp,
): Promise<{ readonly position: Position; readonly notices: readonly Notice[] }> {
  const lag = await lagOf(database, { layout, dossier });
  const notices: Notice[] = [];
  if (lag.kind === 'foreign') {
    notices.push({ code: 'index/rebuilt', severity: 'warning', facts: {} });
    await emptyIndex(database);
  }
  let position = lag.position ?? { dossier, head: GENESIS, bytes: 0 };
  let entries: Entry[] = [];
  let weight = 0;
  let done = 0;
  const flush = async (): Promise<void> => {
    if (entries.length === 0) return;
    await applyEntries(database, entries, { position, source });
    done += entries.length;
    entries = [];
    weight = 0;
    onProgress?.(done);
  };
  for (const { line, end, whole } of ledgerLines(layout.ledger, position.bytes)) {
    if (!whole) break;
    const linked = link(line, { head: position.head, hash: sha256 });
    if (!linked.ok) throw damaged(`line ${position.head.seq + 2}: ${linked.problem}`);
    const { entry, head } = linked;
    entries.push(entry);
    if (entry.kind === 'read') weight += entry.end - entry.start;
    position = { dossier, head, bytes: end };
    if (entries.length >= AT_ONCE || weight >= BYTES_AT_ONCE) await flush();
  }
  await flush();
  if (lag.kind === 'behind') notices.push({ code: 'index/caught-up', severity: 'info', facts: { entries: done } });
  return { position, notices };
}

export async function emptyIndex(database: Database): Promise<void> {
  await database.transaction(() => empty(database));
}
