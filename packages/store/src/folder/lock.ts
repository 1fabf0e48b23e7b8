import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { DossierFault } from '../fault.ts';
import { hasCode } from './durable.ts';
import type { Layout } from './layout.ts';

export interface Lock {
  readonly release: () => void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
  readonly actor: string;
}

/**
 * The right to write, for one process at a time. SQLite's exclusive transaction on a file of its own is the lock: the
 * system frees it when its process dies, however it dies, so there is no stale lock to guess about. The file beside it
 * only tells the second who is first. Throws a {@link DossierFault} `locked` that names the holder.
 */
export function takeLock(
  { lock, holder }: Pick<Layout, 'lock' | 'holder'>,
  { actor }: { readonly actor: string },
): Lock {
  const database = new DatabaseSync(lock);
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw refusal(holder, error);
    throw error;
  }
  const mine: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), actor };
  writeFileSync(holder, `${JSON.stringify(mine)}\n`);
  return {
    release: () => {
      rmSync(holder, { force: true });
      database.exec('ROLLBACK');
      database.close();
    },
  };
}

function refusal(path: string, cause: unknown): DossierFault {
  const first = holderAt(path);
  const who =
    first === null
      ? 'another process'
      : `process ${first.pid} on ${first.host}, started by ${first.actor} at ${first.since}`;
  return new DossierFault(
    'locked',
    `the dossier is being written by ${who}`,
    'One process writes at a time. Wait for it to end, or end it; reading goes on meanwhile.',
    { cause },
  );
}

function holderAt(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    // The first may be just about to write it, or just gone.
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}
