import { join } from 'node:path';

/** Raised when an older program could no longer read the folder. */
export const FORMAT = 1;

/** Where everything lies in a dossier's folder. */
export interface Layout {
  readonly folder: string;
  /** One file an original, named by the SHA-256 of its bytes. */
  readonly originals: string;
  /** One JSON Lines file a run. */
  readonly readings: string;
  readonly ledger: string;
  /** The last entry that was made durable, so that a ledger cut at the end of a line is noticed. */
  readonly head: string;
  /** Which columns of tables hold what, as people said it. */
  readonly columns: string;
  readonly index: string;
  readonly lock: string;
  /** Who holds the lock, for the message to the second. */
  readonly holder: string;
  /** Half-written files; whatever lies here after a crash can go. */
  readonly temporary: string;
}

export function layoutOf(folder: string): Layout {
  return {
    folder,
    originals: join(folder, 'originals'),
    readings: join(folder, 'readings'),
    ledger: join(folder, 'ledger.jsonl'),
    head: join(folder, 'ledger.head'),
    columns: join(folder, 'columns.json'),
    index: join(folder, 'index.sqlite'),
    lock: join(folder, 'writer.lock'),
    holder: join(folder, 'writer.json'),
    temporary: join(folder, 'tmp'),
  };
}
