import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Layout } from '../folder/layout.ts';
import type { Promised } from './check-ledger.ts';
import type { Problem } from './problem.ts';

/** Hashes every original again. */
export async function checkOriginals(
  { originals }: Layout,
  promised: Promised,
  onProgress: (done: number) => void,
): Promise<{ readonly problems: readonly Problem[]; readonly leftovers: readonly Problem[] }> {
  const problems: Problem[] = [];
  let done = 0;
  for (const [original, entry] of promised.originals) {
    const path = join(originals, original);
    if (!existsSync(path)) problems.push({ code: 'original/missing', facts: { original, entry } });
    else {
      const found = await hashOfFile(path);
      if (found !== original) problems.push({ code: 'original/altered', facts: { original, entry, found } });
    }
    onProgress(++done);
  }
  const leftovers = readdirSync(originals)
    .filter((name) => !promised.originals.has(name))
    .sort()
    .map((original) => ({ code: 'original/unrecorded', facts: { original } }));
  return { problems, leftovers };
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
