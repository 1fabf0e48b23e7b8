import type { Worker } from 'node:worker_threads';
import type { Reading } from '@variorum/engine';
import { Refusal } from '../refusal.ts';
import type { Answer, Asked, Handed, Told } from './messages.ts';

/** What a thread is at. */
export interface ThreadWork {
  /** `gathering`: it reads the dossier; `reckoning`: all is read, and it works out an answer. */
  readonly stage: 'idle' | 'gathering' | 'reckoning';
  /** Reports that it has read so far. */
  readonly reports: number;
  /** Milliseconds since it was asked what it is at; 0 when idle. */
  readonly since: number;
}

export interface Thread {
  /** The answer to an address; who asks the same meanwhile waits for the same. */
  readonly ask: (path: string) => Promise<Answer>;
  readonly work: () => ThreadWork;
  readonly close: () => Promise<void>;
}

export interface ThreadOptions {
  readonly start: () => Worker;
  /** Handed to a thread that asks for them. */
  readonly readings: () => AsyncIterable<Reading>;
  /** Told of every error that is ours. */
  readonly onError: (error: unknown) => void;
}

/** Readings sent at a time: between two handfuls, requests are answered. */
const HANDFUL = 10;

async function hand(worker: Worker, readings: AsyncIterable<Reading>): Promise<void> {
  let some: Reading[] = [];
  const send = (isAll: boolean) => worker.postMessage({ readings: some, isAll } satisfies Handed);
  for await (const reading of readings) {
    some.push(reading);
    if (some.length < HANDFUL) continue;
    send(false);
    some = [];
    await new Promise((turn) => setImmediate(turn));
  }
  send(true);
}

interface Waiting {
  readonly path: string;
  readonly asked: number;
  readonly answer: Promise<Answer>;
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

function waitingFor(path: string): Waiting {
  let settle: Waiting['settle'] = () => undefined;
  let fail: Waiting['fail'] = () => undefined;
  const answer = new Promise<Answer>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { path, asked: performance.now(), answer, settle, fail };
}

function died(): Refusal {
  return new Refusal(503, 'reckoning-ended', 'The reckoning ended before its time. Ask again: it starts anew.');
}

/** A thread that answers addresses. One that dies fails what it was asked, and the next question starts another. */
export function openThread({ start, readings, onError }: ThreadOptions): Thread {
  const waiting = new Map<number, Waiting>();
  let running: { readonly worker: Worker; isReady: boolean } | null = null;
  let count = 0;
  let gathered = { reports: 0, isAll: true };

  const send = (id: number, { path }: Waiting) => running?.worker.postMessage({ id, path } satisfies Asked);
  const end = (worker: Worker): void => {
    if (running?.worker !== worker) return;
    running = null;
    gathered = { reports: 0, isAll: true };
    for (const { fail } of waiting.values()) fail(died());
    waiting.clear();
  };
  const hear = (worker: Worker, message: Told): void => {
    switch (message.told) {
      case 'hungry':
        hand(worker, readings()).catch((error: unknown) => {
          onError(error);
          void worker.terminate();
        });
        return;
      case 'ready':
        if (running?.worker === worker) running.isReady = true;
        for (const [id, each] of waiting) send(id, each);
        return;
      case 'gathered':
        gathered = message;
        return;
      case 'fault':
        onError(new Error(message.stack));
        return;
      case 'answer':
        waiting.get(message.answer.id)?.settle(message.answer);
        waiting.delete(message.answer.id);
    }
  };
  const started = (): { readonly worker: Worker; readonly isReady: boolean } => {
    if (running !== null) return running;
    const worker = start();
    // The server keeps the program alive, not its threads.
    worker.unref();
    worker.on('message', (message: Told) => hear(worker, message));
    worker.on('error', (error) => {
      onError(error);
      end(worker);
    });
    worker.on('exit', () => end(worker));
    running = { worker, isReady: false };
    return running;
  };
  return {
    ask: (path) => {
      for (const each of waiting.values()) if (each.path === path) return each.answer;
      const { isReady } = started();
      const [id, mine] = [count++, waitingFor(path)];
      waiting.set(id, mine);
      if (isReady) send(id, mine);
      return mine.answer;
    },
    work: () => {
      const [first] = waiting.values();
      if (first === undefined) return { stage: 'idle', reports: gathered.reports, since: 0 };
      const stage = gathered.isAll && running?.isReady === true ? 'reckoning' : 'gathering';
      return { stage, reports: gathered.reports, since: Math.round(performance.now() - first.asked) };
    },
    close: async () => {
      const last = running?.worker;
      if (last === undefined) return;
      end(last);
      await last.terminate();
    },
  };
}
