/**
 * `npm run bench -- against REF`: is this version of the reader faster than another? Both read turn by turn, one pass each, for
 * a machine's mood changes more within minutes than a commit does; what counts is the ratio of neighbouring passes.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { withVersion } from '../evaluation/other-version.ts';
import { median, progress } from './print.ts';

/** Seconds in all; of the passes the later half counts, once both are warm. */
const SECONDS = 90;

export async function against(ref: string, root: string): Promise<void> {
  await withVersion(ref, root, async (tree) => {
    const readers = [tree, root].map((version) => fork(join(root, 'bench', 'pass.ts'), [version, root]));
    try {
      for (const reader of readers) await once(reader, 'message');
      const ratios: number[] = [];
      const speeds: [number, number][] = [];
      const began = performance.now();
      for (let spent = 0; spent < SECONDS; spent = (performance.now() - began) / 1000) {
        const [other, own] = [await passOf(readers[0]!), await passOf(readers[1]!)];
        speeds.push([other, own]);
        ratios.push(own / other);
        progress(`\r${Math.round(spent)} of ${SECONDS} s`);
      }
      progress('\r\x1b[2K');
      const warm = speeds.slice(speeds.length >> 1);
      console.log(`${ref.padEnd(20)} ${median(warm.map(([other]) => other)).toFixed(2)} MB/s`);
      console.log(`${'this version'.padEnd(20)} ${median(warm.map(([, own]) => own)).toFixed(2)} MB/s`);
      console.log(`${median(ratios.slice(ratios.length >> 1)).toFixed(3)} times as fast, ${warm.length} passes each`);
    } finally {
      for (const reader of readers) reader.kill();
    }
  });
}

async function passOf(reader: ChildProcess): Promise<number> {
  reader.send('read');
  const [speed] = (await once(reader, 'message')) as [number];
  return speed;
}
