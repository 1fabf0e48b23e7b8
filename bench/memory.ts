/** Peak memory by how much is read: it must not grow. `npm run bench -- memory [MEGABYTES…]`, each size in a process of its own. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Streamed } from './memory-one.ts';
import { progress, row } from './print.ts';

/** The last takes minutes, and is measured when it is asked for: `memory 10 50 500`. */
const USUAL: readonly number[] = [10, 50];
/** The heap is filled to the size that the first run gives it; beyond this something is kept. */
const GROWTH = 1.25;

export function memory(sizes: readonly number[]): void {
  console.log('Memory: made-up articles of 2 KB through one reader, each size in a process of its own\n');
  row(['', 'MB read', 'reports', 'claims', 'MB/s', 'peak RSS MB']);
  const peaks: number[] = [];
  for (const size of sizes.length > 0 ? sizes : USUAL) {
    progress(`\r${size} MB…`);
    const { megabytes, reports, claims, seconds, rss } = streamed(size);
    progress('\r\x1b[2K');
    peaks.push(rss);
    row(['', megabytes.toFixed(0), String(reports), String(claims), (megabytes / seconds).toFixed(2), rss.toFixed(0)]);
  }
  const grown = peaks.at(-1)! / peaks[0]!;
  const flat = grown <= GROWTH;
  console.log(`\n${flat ? 'flat' : 'grows'}: ${grown.toFixed(2)} times the first at the last size\n`);
  if (!flat) process.exitCode = 1;
}

function streamed(size: number): Streamed {
  const out = execFileSync(process.execPath, [join(import.meta.dirname, 'memory-one.ts'), String(size)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out) as Streamed;
}
