/** A thread of `add`: takes in inputs, some together, and sends what became of each. */
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openCapturer } from '@variorum/capture';
import type { Input } from '@variorum/capture/files';
import type { Layout } from '@variorum/store';
import { openReader } from '../reader.ts';
import { together } from '../reading/together.ts';
import { arrive, type Columns, type Held, hold, LARGEST_FILE, type Opened, openHeld } from './arrive.ts';
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
/** An input on its way; its bytes are fetched and kept several at a time, since that is the disk's work. */
interface Job {
  readonly input: Input;
  readonly size: number;
  readonly holding: Promise<Held>;
  held: Held | null;
}

const waiting: Job[] = [];
let busy = false;
port.on('message', (input: Input) => {
  const size = sizeOf(input);
  const holding = gate.enter(size).then(() => hold(input, layout));
  const job: Job = { input, size, holding, held: null };
  holding.then(
    (held) => {
      job.held = held;
    },
    // Its error is met below, in its turn; until then it is no unhandled one.
    () => {},
  );
  waiting.push(job);
  if (!busy) void answerAll();
});

/** Reading is this thread's own: those that are held are read together, and answers go back in the order of the jobs. */
async function answerAll(): Promise<void> {
  busy = true;
  for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
    await first.holding;
    // What the disk did while this thread read is heard of only now.
    await new Promise(setImmediate);
    const jobs: Job[] = [];
    const opened: Opened[] = [];
    // None is waited for that is not held yet: it may wait itself for these to leave the gate.
    for (let next = waiting[0]; next?.held != null && jobs.length < together.reports; next = waiting[0]) {
      jobs.push(waiting.shift()!);
      opened.push(await openHeld(next.input, next.held, { capture, columns, isKnown: (hash) => isKnown(known, hash) }));
    }
    arrive(opened, read).forEach((arrival, at) => {
      gate.leave(jobs[at]!.size);
      port!.postMessage(arrival);
    });
  }
  busy = false;
}
port.postMessage('ready');

/** 0 where it cannot be known: such an input will not be opened either. */
function sizeOf({ path, broken }: Input): number {
  if (broken !== undefined || path === '-') return 0;
  return Math.min(statSync(path, { throwIfNoEntry: false })?.size ?? 0, LARGEST_FILE);
}
