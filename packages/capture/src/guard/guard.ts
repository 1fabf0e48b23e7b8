import { Worker } from 'node:worker_threads';
import type { Notice } from '@variorum/engine';
import { deadlineFor, limits } from '../limits.ts';
import type { Captured, Hint } from '../report/captured.ts';

export interface Guard {
  /** Never rejects: an input that takes too long or too much ends with a notice, and its thread with it. */
  readonly capture: (bytes: Uint8Array, hint: Hint) => Promise<Captured>;
  readonly close: () => Promise<void>;
}

export interface GuardOptions {
  readonly threads: number;
  /** Milliseconds for an input of so many bytes; from its start, not from its place in the queue. */
  readonly deadline?: (bytes: number) => number;
  /** MiB of JavaScript heap of each thread. */
  readonly heap?: number;
}

interface Running {
  readonly job: Job;
  readonly timer: NodeJS.Timeout;
}

interface Job {
  readonly bytes: Uint8Array;
  readonly hint: Hint;
  readonly settle: (captured: Captured) => void;
}

/**
 * Mebibytes for a thread's new objects. At its limit Node gives a thread 16 more to end with; a young generation that could
 * outgrow these in one collection would take the whole process down with it.
 */
const young = 8;

/**
 * Threads that parse one input each at a time and can be ended from outside: the only bound on time that holds for code
 * that is not ours. Idle threads let the process end; a thread is started when there is work for it.
 */
export function openGuard({ threads, deadline = deadlineFor, heap = limits.heap }: GuardOptions): Guard {
  const queue: Job[] = [];
  const idle: Worker[] = [];
  const all = new Map<Worker, Running | null>();

  const start = (): Worker => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young, stackSizeMb: 4 },
    });
    worker.on('message', (captured: Captured) => done(worker, captured));
    worker.on('error', (error) => lost(worker, died(error, heap)));
    worker.on('exit', (code) =>
      lost(worker, failed('input/broken', { reason: `the parser's thread ended (${code})` })),
    );
    all.set(worker, null);
    return worker;
  };
  const settle = (worker: Worker, captured: Captured): void => {
    const running = all.get(worker);
    if (!running) return;
    clearTimeout(running.timer);
    all.set(worker, null);
    running.job.settle(captured);
  };
  const done = (worker: Worker, captured: Captured): void => {
    settle(worker, captured);
    worker.unref();
    idle.push(worker);
    feed();
  };
  /** The first word counts: a thread that ran out of memory also exits, and one that is ended was too slow. */
  const lost = (worker: Worker, captured: Captured): void => {
    if (!all.has(worker)) return;
    settle(worker, captured);
    all.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    void worker.terminate();
    feed();
  };
  const run = (worker: Worker, job: Job): void => {
    const milliseconds = Math.round(deadline(job.bytes.length));
    const timer = setTimeout(() => lost(worker, failed('input/too-slow', { milliseconds })), milliseconds);
    all.set(worker, { job, timer });
    worker.ref();
    worker.postMessage({ bytes: job.bytes, hint: job.hint });
  };
  const feed = (): void => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (all.size < threads ? start() : null);
      if (worker === null) return;
      run(worker, queue.shift()!);
    }
  };
  return {
    capture: (bytes, hint) =>
      new Promise((settle) => {
        queue.push({ bytes, hint, settle });
        feed();
      }),
    close: async () => {
      const workers = [...all.keys()];
      for (const worker of workers) settle(worker, failed('input/broken', { reason: 'capturing was ended' }));
      all.clear();
      idle.length = 0;
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function died(error: unknown, heap: number): Captured {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return failed('input/too-much-memory', { mebibytes: heap });
  return failed('input/broken', { reason: (error instanceof Error ? error.message : String(error)).slice(0, 300) });
}

function failed(code: string, facts: Readonly<Record<string, unknown>>): Captured {
  const notice: Notice = { code, severity: 'error', facts };
  return { reports: [], notices: [notice] };
}
