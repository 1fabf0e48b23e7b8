import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeLater } from './durable.ts';
import { sha256 } from './hash.ts';
import type { Layout } from './layout.ts';

export interface Kept {
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly original: string;
  /** Whether this call wrote it; `false`: it was there. */
  readonly fresh: boolean;
}

type Folders = Pick<Layout, 'originals' | 'temporary'>;

/**
 * Keeps bytes under their hash, before anything looks into them. The same bytes are kept once; what is there is never
 * written again. Safe from several threads at a time. The writer syncs the folder before it acknowledges.
 */
export async function keepOriginal({ originals, temporary }: Folders, bytes: Uint8Array): Promise<Kept> {
  const original = sha256(bytes);
  const path = join(originals, original);
  if (existsSync(path)) return { original, fresh: false };
  await writeWholeLater(path, bytes, temporary);
  return { original, fresh: true };
}

/** The bytes as they arrived. Throws where they are gone. */
export function originalBytes({ originals }: Pick<Layout, 'originals'>, original: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(original)) throw new RangeError(`${original} is no SHA-256`);
  return readFileSync(join(originals, original));
}
