import { rmSync } from 'node:fs';
import type { Notice } from '@variorum/engine';
import { DossierFault } from '../fault.ts';
import type { Layout } from '../folder/layout.ts';
import type { Database } from '../sql/database.ts';
import { migrate } from '../sql/migrations.ts';
import { openSqlite } from '../sql/sqlite.ts';

/** Where the index lies: a file in the dossier, or a schema of the dossier's own in a PostgreSQL database. */
export interface IndexPlace {
  readonly layout: Layout;
  /** 32 hex digits. */
  readonly dossier: string;
  /** `postgres://…`; `null`: the file. */
  readonly databaseUrl: string | null;
}

export interface OpenIndex {
  readonly database: Database;
  readonly notices: readonly Notice[];
}

export function schemaOf(dossier: string): string {
  return `variorum_${dossier}`;
}

/**
 * Opens the index and brings its tables up to date. With `repair`, a file that is no database any more is deleted, with
 * a notice: it can be made again. Without, that is an error.
 */
export async function openIndex(
  { layout, dossier, databaseUrl }: IndexPlace,
  { repair }: { readonly repair: boolean },
): Promise<OpenIndex> {
  if (databaseUrl !== null) {
    // Loaded only where it is used: most dossiers never see a server.
    const { openPostgres } = await import('../sql/postgres.ts');
    return { database: await migrated(await openPostgres(databaseUrl, schemaOf(dossier))), notices: [] };
  }
  try {
    return { database: await migrated(openSqlite(layout.index)), notices: [] };
  } catch (error) {
    if (!repair || !isDamage(error)) throw error;
    deleteIndexFile(layout);
    const reason = error instanceof Error ? error.message : String(error);
    const notice: Notice = { code: 'index/damaged', severity: 'warning', facts: { reason } };
    return { database: await migrated(openSqlite(layout.index)), notices: [notice] };
  }
}

/** Whether SQLite says that its file is not what it was. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    /malformed|not a database|corrupt|no such (?:table|column)|has no column|disk image/i.test(error.message)
  );
}

export function deleteIndexFile({ index }: Layout): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${index}${suffix}`, { force: true });
}

async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * The right to write to an index, beside the folder's lock: two copies of one dossier share an index in PostgreSQL, and
 * each would make the other's anew. Throws a {@link DossierFault} `locked` that names who has it.
 */
export async function takeIndex(database: Database): Promise<void> {
  const right = await database.takeWriting();
  if (right.taken) return;
  throw new DossierFault(
    'locked',
    `the index of this dossier in PostgreSQL is being written by ${right.by}`,
    'One process writes at a time, also to copies of a dossier. Wait for it to end, or end it; reading goes on meanwhile.',
  );
}
