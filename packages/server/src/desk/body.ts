import type { Context } from 'hono';
import { Refusal } from '../refusal.ts';

/** A decision with its note is far smaller. */
export const LARGEST_JSON = 64 * 1024;
const LONGEST_NAME = 120;

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

/** A JSON object that was sent. */
export async function jsonBody(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const bytes = await bytesOf(context, LARGEST_JSON);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'bad-body', 'The body is no JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'bad-body', 'The body must be one JSON object.');
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Who does it, as the ledger will say: as given, else whoever serves. */
export function actorOf(given: unknown, otherwise: string): string {
  if (typeof given !== 'string' || given.trim() === '') return otherwise;
  // No line break, no mark that turns letters around: the name stands in a ledger that people read.
  const name = given.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (name.length <= LONGEST_NAME && name !== '') return name;
  throw new Refusal(400, 'bad-name', `A name has 1 to ${LONGEST_NAME} characters.`);
}
