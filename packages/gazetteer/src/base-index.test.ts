import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { baseIndex } from './base-index.ts';
import { cacheFileName, DEFAULT_CACHE, writeAtomically } from './cache-file.ts';
import type { GazetteerNotice } from './notice.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const OPEN = `
  import { openGazetteer } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
  const codes = [];
  const { find } = openGazetteer({ cacheDir: process.argv[1], dataDir: null, onNotice: ({ code }) => codes.push(code) });
  console.log(JSON.stringify({ codes, idlib: find('Idlib')[0]?.place.id }));
`;

async function openElsewhere(cacheDir: string): Promise<{ readonly codes: readonly string[]; readonly idlib: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', OPEN, cacheDir]);
  return JSON.parse(stdout);
}

test('two processes that race to build both serve, and leave one whole file', async () => {
  const cache = join(folder, 'race');
  const [one, two] = await Promise.all([openElsewhere(cache), openElsewhere(cache)]);
  assert.equal(one.idlib, 'variorum:sy/idlib');
  assert.equal(two.idlib, 'variorum:sy/idlib');
  assert.deepEqual(readdirSync(cache), [cacheFileName()]);
  const third = await openElsewhere(cache);
  assert.deepEqual(third, { codes: [], idlib: 'variorum:sy/idlib' });
});

test('a file that was cut short is built anew, and indexes of other versions go', () => {
  const cache = join(folder, 'damaged');
  baseIndex({});
  writeAtomically(
    join(cache, cacheFileName()),
    new Uint8Array(readFileSync(join(DEFAULT_CACHE, cacheFileName()))).buffer,
  );
  const whole = statSync(join(cache, cacheFileName())).size;
  truncateSync(join(cache, cacheFileName()), whole >> 1);
  writeFileSync(join(cache, 'places-0123456789abcdef.bin'), 'old');
  writeFileSync(join(cache, 'notes.txt'), 'not ours');
  const notices: GazetteerNotice[] = [];
  const index = baseIndex({ cacheDir: cache, onNotice: (notice) => notices.push(notice) });
  assert.ok(index.places > 100_000);
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['gazetteer/built'],
  );
  assert.deepEqual(readdirSync(cache).sort(), ['notes.txt', cacheFileName()]);
  assert.equal(statSync(join(cache, cacheFileName())).size, whole);
});

test('where nothing can be kept, the index serves all the same, with a notice', () => {
  const file = join(folder, 'not-a-folder');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  const notices: GazetteerNotice[] = [];
  const index = baseIndex({ cacheDir: join(file, 'cache'), onNotice: (notice) => notices.push(notice) });
  assert.ok(index.places > 100_000);
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['gazetteer/built', 'gazetteer/cache-not-kept'],
  );
  assert.equal(notices[1]?.facts.folder, join(file, 'cache'));
});
