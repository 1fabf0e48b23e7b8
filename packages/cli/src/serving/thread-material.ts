import type { OpenOptions } from '@variorum/store';

/** What a thread of `serve` is told at its start. */
export interface ThreadMaterial {
  /** The dossier to open; `null`: the readings are handed over. */
  readonly kept: Pick<OpenOptions, 'folder' | 'databaseUrl'> | null;
  readonly mayWrite: boolean;
  /** In which conflict sources stand as they do. */
  readonly conflict: string;
}
