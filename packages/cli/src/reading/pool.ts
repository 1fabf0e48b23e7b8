import { Worker } from 'node:worker_threads';
import { steadyThread } from './steady-memory.ts';

export interface Pool<Job, Done> {
  readonly run: (job: Job) => Promise<Done>;
  readonly close: () => Promise<void>;
}

export interface PoolOptions<Job, Done> {
  readonly size: number;
  /** The thread's file. It posts `'ready'` once it is, and then one {@link Done} for each job, in their order. */
  readonly script: URL;
  readonly workerData?: unknown;
  /** Jobs that a thread holds at a time: more than one keeps it busy while this thread is. Default 1. */
  readonly depth?: number;
  /**
   * Whether a thread works on several jobs at a time. Which of them one died of is found by giving each again by itself; else it
   * is the one that was first.
   */
  readonly mixed?: boolean;
  /** What a job comes to whose thread died of it. */
  readonly died: (job: Job, message: string) => Done;
}

interface Waiting<Job, Done> {
  readonly job: Job;
  /** Whether a thread is given it by itself. */
  alone: boolean;
  readonly settle: (done: Done) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Threads that do one job after the other. A thread that dies of a job costs that job alone, and is replaced; one that
 * cannot even start fails every run, for the next would not start either.
 */
export function openPool<Job, Done>(options: PoolOptions<Job, Done>): Pool<Job, Done> {
  const { size, script, workerData, depth = 1, mixed = false, died } = options;
  const queue: Waiting<Job, Done>[] = [];
  /** Threads that are ready, with the jobs that they hold, the one at work first. */
  const held = new Map<Worker, Waiting<Job, Done>[]>();
  const alive = new Set<Worker>();
  let broken: Error | null = null;

  const start = (): void => {
    const worker = new Worker(script, { workerData, resourceLimits: steadyThread });
    alive.add(worker);
    worker.on('message', (done: Done | 'ready') => {
      if (done === 'ready') held.set(worker, []);
      else held.get(worker)?.shift()?.settle(done);
      feed();
    });
    worker.on('error', (error) => {
      alive.delete(worker);
      const jobs = held.get(worker);
      held.delete(worker);
      if (jobs === undefined) {
        broken = error;
        for (const waiting of queue.splice(0)) waiting.fail(error);
        return;
      }
      if (mixed && jobs.length > 1) {
        for (const job of jobs) job.alone = true;
        queue.unshift(...jobs);
      } else {
        const [culprit, ...rest] = jobs;
        culprit?.settle(died(culprit.job, error.message));
        queue.unshift(...rest);
      }
      start();
    });
  };
  const feed = (): void => {
    for (const [worker, jobs] of held) {
      while (jobs.length < depth && queue.length > 0) {
        if (jobs.length > 0 && (jobs[0]!.alone || queue[0]!.alone)) break;
        const next = queue.shift()!;
        jobs.push(next);
        worker.postMessage(next.job);
      }
    }
  };
  for (let n = 0; n < size; n++) start();
  return {
    run: (job) =>
      new Promise((settle, fail) => {
        if (broken) fail(broken);
        else {
          queue.push({ job, alone: false, settle, fail });
          feed();
        }
      }),
    close: async () => {
      await Promise.all([...alive].map((worker) => worker.terminate()));
    },
  };
}
