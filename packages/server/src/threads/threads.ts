import type { Worker } from 'node:worker_threads';
import type { Dossier } from '@variorum/store';
import type { MiddlewareHandler } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import type { WorkView } from '../views/work.ts';
import { keptAnswers } from './kept-answers.ts';
import { openThread, type Thread } from './thread.ts';

/**
 * What each thread answers: the first word of an address. What looks things up does not wait for what reckons, and the
 * thread that takes requests waits for neither.
 */
const ANSWERS = {
  reckoning: ['glances', 'figures', 'choices', 'contradictions', 'events', 'facts', 'review', 'sources', 'standings'],
  looking: ['search', 'control', 'incidents', 'beginnings', 'names', 'doubts'],
} as const;

/** Asked at the start, so that the first who comes finds the work begun. */
const FIRST = ['/api/glances', '/api/search/choices'];

export interface Threads {
  /** Answers what a thread answers; passes on what it does not. */
  readonly answer: MiddlewareHandler;
  readonly work: () => WorkView;
  readonly close: () => Promise<void>;
}

export interface ThreadsOptions {
  readonly dossier: Dossier;
  readonly start: () => Worker;
  readonly onError: (error: unknown) => void;
}

function firstWord(path: string): string | undefined {
  return /^\/api\/([a-z]+)(?:[/.?]|$)/.exec(path)?.[1];
}

/** The views of a dossier, worked out in threads, and kept until the dossier changes. */
export function openThreads({ dossier, start, onError }: ThreadsOptions): Threads {
  const options = { start, onError, readings: () => dossier.readings() };
  const threads = { reckoning: openThread(options), looking: openThread(options) };
  const byWord = new Map<string, Thread>([
    ...ANSWERS.reckoning.map((word) => [word, threads.reckoning] as const),
    ...ANSWERS.looking.map((word) => [word, threads.looking] as const),
  ]);
  const kept = keptAnswers();
  const answered = async (path: string, thread: Thread) => {
    // Before the thread looks: an answer that is newer than its version is asked for once more, an older one never kept.
    const version = await dossier.version();
    const known = kept.find(path, version);
    if (known !== undefined) return known;
    const answer = await thread.ask(path);
    kept.keep(path, version, answer);
    return answer;
  };
  let isClosed = false;
  // One after the other: two that read the whole dossier at once each take twice as long, and the first is waited for.
  const begin = async (): Promise<void> => {
    for (const path of FIRST) {
      const thread = byWord.get(firstWord(path) ?? '');
      if (thread !== undefined) await answered(path, thread);
    }
  };
  begin().catch((error: unknown) => {
    // Whoever closes the server ends what nobody asked for.
    if (!isClosed) onError(error);
  });
  return {
    answer: async (context, next) => {
      const { pathname, search } = new URL(context.req.url);
      const thread = byWord.get(firstWord(pathname) ?? '');
      if (thread === undefined || (context.req.method !== 'GET' && context.req.method !== 'HEAD')) return next();
      const { status, headers, body } = await answered(pathname + search, thread);
      for (const [name, value] of headers) context.header(name, value);
      return context.body(body, status as StatusCode as 200);
    },
    work: () => ({ reckoning: threads.reckoning.work(), looking: threads.looking.work() }),
    close: async () => {
      isClosed = true;
      await Promise.all([threads.reckoning.close(), threads.looking.close()]);
    },
  };
}
