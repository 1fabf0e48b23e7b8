import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';

/** A decision with its note is far smaller. */
export const LARGEST_JSON = 64 * 1024;

/** A request's body, read no further than `most` bytes. */
export async function bytesOf(context: Context, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new Refusal(413, 'too-large', `At most ${most} bytes are taken at a time.`);
  if (Number(context.req.header('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Lets through a body that is JSON and not too large; what it says is for its schema to judge. */
export const jsonBody: MiddlewareHandler = async (context, next) => {
  const bytes = await bytesOf(context, LARGEST_JSON);
  let words: string;
  try {
    words = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    JSON.parse(words);
  } catch {
    throw new Refusal(400, 'bad-body', 'The body is no JSON.');
  }
  context.req.raw = new Request(context.req.raw.url, {
    method: 'POST',
    headers: context.req.raw.headers,
    body: words,
  });
  await next();
};
