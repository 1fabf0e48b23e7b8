import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { verify } from '../checking/verify.ts';
import { openDossier } from '../open.ts';
import { openWriter } from '../writer.ts';
import { scratchDossier, testPen } from './kept.ts';

/** A kill comes at most this many milliseconds after the child may write. */
const LONGEST = 160;

export interface Crashes {
  /** Reports that the children were told are safe. */
  readonly acknowledged: number;
  /** How often the next to open had to mend something. */
  readonly mended: number;
}

/**
 * Ends a process that adds reports with SIGKILL, `kills` times at random moments, on one growing dossier. After each:
 * every acknowledged report is there, files and index, and all that is recorded verifies. Throws where that is not so.
 */
export async function crash({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<Crashes> {
  await using scratch = scratchDossier();
  const { folder } = scratch;
  const acknowledged = new Set<string>();
  let mended = 0;
  let state = seed;
  for (let n = 0; n < kills; n++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    for (const id of await addUntilKilled(folder, { name: `${seed}-${n}`, after: state % LONGEST }))
      acknowledged.add(id);
    // By turns a reader and a writer come upon what is left.
    const opened = n % 2 === 0 ? await openDossier({ folder }) : await openWriter({ folder, pen: testPen });
    mended += opened.notices.length > 0 ? 1 : 0;
    const dossier = 'dossier' in opened ? opened.dossier : opened;
    for (const id of acknowledged) assert.ok(await dossier.reading(id), `${id} was acknowledged and is gone`);
    await opened.close();
    assert.deepEqual((await verify(folder)).problems, [], `after kill ${n + 1}`);
  }
  return { acknowledged: acknowledged.size, mended };
}

async function addUntilKilled(
  folder: string,
  { name, after }: { readonly name: string; readonly after: number },
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-child.ts'), folder, name], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  const closed = once(child, 'close');
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
      if (out.includes('open\n')) resolve();
    });
    child.on('close', () => resolve());
  });
  setTimeout(() => child.kill('SIGKILL'), after);
  const [, signal] = (await closed) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL', `the child ended by itself: ${err}`);
  // The last line may be cut: only what was said in full was acknowledged.
  return out
    .slice(0, out.lastIndexOf('\n'))
    .split('\n')
    .filter((line) => line.startsWith('sha256:'));
}
