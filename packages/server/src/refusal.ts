import type { ErrorView } from './views/error.ts';

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 414 | 415 | 416 | 421 | 429 | 503;

/** A request that cannot be answered as asked. `code` is for programs and never changes; `message` says what to do. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
  }
}

/** What a client is told of any error: its own mistake in full, ours without a word of what went on inside. */
export function errorView(error: unknown): { readonly status: RefusalStatus | 500; readonly body: ErrorView } {
  if (error instanceof Refusal) {
    return { status: error.status, body: { error: { code: error.code, message: error.message } } };
  }
  const message = 'Something went wrong here. The server has written down what; the dossier is untouched.';
  return { status: 500, body: { error: { code: 'internal', message } } };
}
