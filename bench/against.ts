/**
 * `npm run bench -- against REF`: is this version of the reader faster than another? Both read turn by turn, one pass each, for
 * a machine's mood changes more within minutes than a commit does; what counts is the ratio of neighbouring passes. A process
 * has its luck too: one and the same version differs from itself by a twentieth, by what its engine happened to compile first.
 * So there are several pairs of processes, and the other version reads first in every second one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { withVersion } from '../evaluation/other-version.ts';
import { median, progress } from './print.ts';

const PAIRS = 5;
/** Seconds a pair; of its passes the later half counts, once both are warm. */
const SECONDS = 30;

/** Speeds in MB/s of one pass of each version. */
interface Turn {
  readonly other: number;
  readonly own: number;
}

export async function against(ref: string, root: string): Promise<void> {
  await withVersion(ref, root, async (tree) => {
    const warm: Turn[] = [];
    const ratios: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const turns = await turnsOf(tree, root, pair % 2 === 0, (spent) =>
        progress(`\rpair ${pair + 1} of ${PAIRS}, ${Math.round(spent)} of ${SECONDS} s`),
      );
      warm.push(...turns);
      ratios.push(median(turns.map(({ other, own }) => own / other)));
    }
    progress('\r\x1b[2K');
    console.log(`${ref.padEnd(20)} ${median(warm.map(({ other }) => other)).toFixed(2)} MB/s`);
    console.log(`${'this version'.padEnd(20)} ${median(warm.map(({ own }) => own)).toFixed(2)} MB/s`);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
    console.log(
      `${median(ratios).toFixed(3)} times as fast (${least.toFixed(3)} to ${most.toFixed(3)} in ${PAIRS} pairs of processes)`,
    );
  });
}

/** The later half of what two fresh processes read in turn. */
async function turnsOf(
  tree: string,
  root: string,
  otherFirst: boolean,
  told: (spent: number) => void,
): Promise<readonly Turn[]> {
  const readers = [tree, root].map((version) => fork(join(root, 'bench', 'pass.ts'), [version, root]));
  const [otherReader, ownReader] = readers as [ChildProcess, ChildProcess];
  try {
    for (const reader of readers) await once(reader, 'message');
    const turns: Turn[] = [];
    const began = performance.now();
    for (let spent = 0; spent < SECONDS; spent = (performance.now() - began) / 1000) {
      if (otherFirst) {
        const other = await passOf(otherReader);
        turns.push({ other, own: await passOf(ownReader) });
      } else {
        const own = await passOf(ownReader);
        turns.push({ other: await passOf(otherReader), own });
      }
      told(spent);
    }
    return turns.slice(turns.length >> 1);
  } finally {
    for (const reader of readers) reader.kill();
  }
}

async function passOf(reader: ChildProcess): Promise<number> {
  reader.send('read');
  const [speed] = (await once(reader, 'message')) as [number];
  return speed;
}
