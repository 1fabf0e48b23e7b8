import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { verify } from '../checking/verify.ts';
import { openDossier } from '../open.ts';
import { openWriter } from '../writer.ts';
import { scratchDossier, testPen } from './kept.ts';

/** A kill from outside comes at most so many acknowledged groups, and then milliseconds, after the child may write. */
const MOST_GROUPS = 6;
const LONGEST = 40;
/** A kill from inside comes at one of so many statements that write to the index: a group is some 20 to 150 of them. */
const MOST_STATEMENTS = 700;

export interface Crashes {
  /** Reports that the children were told are safe. */
  readonly acknowledged: number;
  /** How often the next to open had to mend something. */
  readonly mended: number;
}

/**
 * Ends a process that adds reports with SIGKILL, `kills` times at random moments, on one growing dossier: by turns from
 * outside, at any time, and in the middle of an index write. After each: every acknowledged report is there, files and
 * index, and all that is recorded verifies. Throws where that is not so.
 */
export async function crash({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<Crashes> {
  await using scratch = scratchDossier();
  const { folder } = scratch;
  const acknowledged = new Set<string>();
  let mended = 0;
  let state = seed;
  for (let n = 0; n < kills; n++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    // The high bits: the low ones of such a generator go in short circles.
    const dice = (of: number): number => Math.floor(((state >>> 8) / 2 ** 24) * of);
    const when =
      n % 2 === 0
        ? { groups: dice(MOST_GROUPS), milliseconds: dice(LONGEST * MOST_GROUPS) % LONGEST }
        : { statement: 1 + dice(MOST_STATEMENTS) };
    for (const id of await addUntilKilled(folder, { name: `${seed}-${n}`, when })) acknowledged.add(id);
    // By turns a reader and a writer come upon what is left.
    const opened = n % 4 < 2 ? await openDossier({ folder }) : await openWriter({ folder, pen: testPen });
    mended += opened.notices.length > 0 ? 1 : 0;
    const dossier = 'dossier' in opened ? opened.dossier : opened;
    for (const id of acknowledged) assert.ok(await dossier.reading(id), `${id} was acknowledged and is gone`);
    await opened.close();
    assert.deepEqual((await verify(folder)).problems, [], `after kill ${n + 1}`);
  }
  return { acknowledged: acknowledged.size, mended };
}

/** A moment to die: after so many acknowledged groups and then milliseconds, or at the n-th statement that writes. */
type When = { readonly groups: number; readonly milliseconds: number } | { readonly statement: number };

async function addUntilKilled(
  folder: string,
  { name, when }: { readonly name: string; readonly when: When },
): Promise<readonly string[]> {
  const inside = 'statement' in when ? [String(when.statement)] : [];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-child.ts'), folder, name, ...inside], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  let dying = false;
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
    if (!('groups' in when) || dying || out.split('\ngroup').length <= when.groups) return;
    dying = true;
    setTimeout(() => child.kill('SIGKILL'), when.milliseconds);
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL', `the child ended by itself: ${err}`);
  // The last line may be cut: only what was said in full was acknowledged.
  return out
    .slice(0, out.lastIndexOf('\n'))
    .split('\n')
    .filter((line) => line.startsWith('sha256:'));
}
