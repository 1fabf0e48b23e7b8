/** What `variorum read --jobs N` gains by threads. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticles } from './articles.ts';
import { median, progress, row } from './print.ts';

/** Articles of 2 KB: enough for threads to pay for opening the place names once each. */
const ARTICLES = 6_000;
const JOBS: readonly number[] = [1, 2];
/** Rounds over all rows, so that a busy moment of the machine does not fall on one of them alone. */
const ROUNDS = 3;

const program = resolve(import.meta.dirname, '../packages/cli/bin/variorum.mjs');

export function jobs(): void {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const bytes = writeArticles(folder, ARTICLES).reduce((sum, path) => sum + statSync(path).size, 0);
    console.log(
      `Threads: read --jobs N over ${ARTICLES} files, ${(bytes / 1e6).toFixed(1)} MB; medians of ${ROUNDS}\n`,
    );
    const seconds = new Map<number, number[]>(JOBS.map((count) => [count, []]));
    for (let round = 1; round <= ROUNDS; round++) {
      for (const count of JOBS) {
        progress(`\rround ${round} of ${ROUNDS}: ${count} job(s)`);
        seconds.get(count)!.push(timed(folder, count));
      }
    }
    progress('\r\x1b[2K');
    row(['', 'seconds', 'MB/s', 'gain']);
    const one = median(seconds.get(JOBS[0]!)!);
    for (const count of JOBS) {
      const taken = median(seconds.get(count)!);
      row([`--jobs ${count}`, taken.toFixed(2), (bytes / 1e6 / taken).toFixed(2), (one / taken).toFixed(2)]);
    }
    console.log();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds of the clock, from the start of the process to its last line. */
function timed(folder: string, count: number): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [program, 'read', '--jobs', String(count), folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`read --jobs ${count} ended with ${status}: ${stderr}`);
  return (performance.now() - began) / 1000;
}
