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

/** Fetches a view of the API. Throws a {@link RequestError}, never anything else. */
export async function fetchView<View>(path: string, signal: AbortSignal): Promise<View> {
  let answer: Response;
  let body: unknown;
  try {
    answer = await fetch(path, { signal, headers: { Accept: 'application/json' } });
    body = await answer.json();
  } catch (cause) {
    throw new RequestError('offline', cause instanceof Error ? cause.message : String(cause));
  }
  if (answer.ok) return body as View;
  if (isErrorView(body)) throw new RequestError(body.error.code, body.error.message);
  throw new RequestError('unreadable', `${answer.status}`);
}
