import type { ErrorView } from '@variorum/server/views';

/** What went wrong with a request: the server's own code, or `offline` when it did not answer at all. */
export class RequestError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
  }
}

function isErrorView(body: unknown): body is ErrorView {
  return typeof body === 'object' && body !== null && 'error' in body;
}

/** Direction overrides: a name that holds one would turn around the words that it stands among. */
const OVERRIDES = /[\u202d\u202e]/g;

function withoutOverrides(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(OVERRIDES, '') : value;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /**
   * `exact` for texts that offsets point into. All other views are for reading alone, and lose the marks that turn
   * letters around.
   */
  readonly words: 'exact' | 'for-reading';
}

/** Fetches a view of the API. Throws a {@link RequestError}, never anything else. */
export async function fetchView<View>(path: string, { signal, words }: FetchOptions): Promise<View> {
  let answer: Response;
  let body: unknown;
  try {
    answer = await fetch(path, { signal, headers: { Accept: 'application/json' } });
    body = JSON.parse(await answer.text(), words === 'exact' ? undefined : withoutOverrides);
  } catch (cause) {
    throw new RequestError('offline', cause instanceof Error ? cause.message : String(cause));
  }
  if (answer.ok) return body as View;
  if (isErrorView(body)) throw new RequestError(body.error.code, body.error.message);
  throw new RequestError('unreadable', `${answer.status}`);
}
