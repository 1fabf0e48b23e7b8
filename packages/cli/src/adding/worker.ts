/** A thread of `add`: takes in one input at a time and sends what became of it. */
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openCapturer } from '@variorum/capture';
import type { Input } from '@variorum/capture/files';
import type { Layout } from '@variorum/store';
import { openReader } from '../reader.ts';
import { arrive, type Columns, hold, LARGEST_FILE } from './arrive.ts';
import { openGate } from './gate.ts';
import { isKnown, type KnownHashes } from './known.ts';

export interface WorkerData {
  readonly layout: Layout;
  readonly known: KnownHashes;
  readonly columns: Columns;
}

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const { layout, known, columns } = workerData as WorkerData;
const { read } = openReader();
const { capture } = openCapturer({ threads: 1 });
const gate = openGate({ inputs: 24, bytes: 64 << 20 });
// Bytes are fetched and kept several at a time, since that is the disk's work; reading is this thread's own, and one
// after the other, so that answers go back in the order of the jobs.
let turn: Promise<void> = Promise.resolve();
port.on('message', (input: Input) => {
  const size = sizeOf(input);
  const holding = gate.enter(size).then(() => hold(input, layout));
  // Its error is met below, in its turn; until then it is no unhandled one.
  holding.catch(() => {});
  turn = turn.then(async () => {
    const arrival = await arrive(input, await holding, {
      capture,
      read,
      columns,
      isKnown: (hash) => isKnown(known, hash),
    });
    gate.leave(size);
    port.postMessage(arrival);
  });
});
port.postMessage('ready');

/** 0 where it cannot be known: such an input will not be opened either. */
function sizeOf({ path, broken }: Input): number {
  if (broken !== undefined || path === '-') return 0;
  return Math.min(statSync(path, { throwIfNoEntry: false })?.size ?? 0, LARGEST_FILE);
}
