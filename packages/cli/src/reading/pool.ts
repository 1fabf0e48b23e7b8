import { Worker } from 'node:worker_threads';
import type { Input } from '../capture/input.ts';
import { type Line, lineOf } from './line.ts';

export interface Pool {
  readonly run: (input: Input) => Promise<Line>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly input: Input;
  readonly settle: (line: Line) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Threads that read one input each at a time. A thread that dies of an input costs that input, with a notice, and is
 * replaced; one that cannot even start fails every run, for the next would not start either.
 */
export function openPool(size: number): Pool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const alive = new Set<Worker>();
  const busy = new Map<Worker, Waiting>();
  let broken: Error | null = null;

  const start = (): void => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    let ready = false;
    alive.add(worker);
    worker.on('message', (line: Line | 'ready') => {
      if (line === 'ready') ready = true;
      else {
        busy.get(worker)?.settle(line);
        busy.delete(worker);
      }
      idle.push(worker);
      feed();
    });
    worker.on('error', (error) => {
      alive.delete(worker);
      if (!ready) {
        broken = error;
        for (const waiting of queue.splice(0)) waiting.fail(error);
        return;
      }
      const reading = busy.get(worker);
      busy.delete(worker);
      reading?.settle(died(reading.input, error.message));
      start();
    });
  };
  const feed = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop()!;
      const next = queue.shift()!;
      busy.set(worker, next);
      worker.postMessage(next.input);
    }
  };
  for (let n = 0; n < size; n++) start();
  return {
    run: (input) =>
      new Promise((settle, fail) => {
        if (broken) fail(broken);
        else {
          queue.push({ input, settle, fail });
          feed();
        }
      }),
    close: async () => {
      await Promise.all([...alive].map((worker) => worker.terminate()));
    },
  };
}

function died(input: Input, message: string): Line {
  const { title = null, publisher = null, published = null, language = null } = input.facts;
  const known = { title, publisher, published, language, authors: [], about: [] };
  // Its bytes died with the thread: the id is that of no bytes, as for a file that could not be opened.
  const id = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  return lineOf({
    report: { id, input: input.path, text: '', ...known },
    claims: [],
    notices: [{ code: 'reader/fault', severity: 'error', facts: { input: input.path, message } }],
  });
}
