import { Worker } from 'node:worker_threads';
import type { ThreadMaterial } from './thread-material.ts';

/** A thread that answers the views of a dossier. */
export function startThread(material: ThreadMaterial): Worker {
  return new Worker(new URL('./views-thread.ts', import.meta.url), { workerData: material });
}
