import type { ErrorView } from '@variorum/server/views';
import { RequestError } from './fetch-view.ts';

/** Sends something to be written, and gives what came of it. Throws a {@link RequestError}, never anything else. */
export async function send<View>(path: string, body: object | Blob): Promise<View> {
  const isFile = body instanceof Blob;
  let answer: Response;
  let answered: unknown;
  try {
    answer = await fetch(path, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' },
      body: isFile ? body : JSON.stringify(body),
    });
    answered = await answer.json();
  } catch (cause) {
    throw new RequestError('offline', cause instanceof Error ? cause.message : String(cause));
  }
  if (answer.ok) return answered as View;
  const { error } = answered as ErrorView;
  throw new RequestError(error.code, error.message);
}
