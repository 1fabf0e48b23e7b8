import { Worker } from 'node:worker_threads';
import type { OpenOptions } from '@variorum/store';

/** What a thread of `serve` is told at its start. */
export interface ThreadMaterial {
  /** The dossier to open; `null`: the readings are handed over. */
  readonly kept: Pick<OpenOptions, 'folder' | 'databaseUrl'> | null;
  readonly mayWrite: boolean;
}

/** A thread that answers the views of a dossier. */
export function startThread(material: ThreadMaterial): Worker {
  return new Worker(new URL('./views-thread.ts', import.meta.url), { workerData: material });
}
