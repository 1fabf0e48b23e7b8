import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, it } from 'node:test';
import yazl from 'yazl';
import { verify } from '../checking/verify.ts';
import { openDossier } from '../open.ts';
import { arrivalsOf, scratchDossier, testPen } from '../testing/kept.ts';
import { sampleReadings } from '../testing/readings.ts';
import { openWriter } from '../writer.ts';
import { bundle } from './bundle.ts';
import { unbundle } from './unbundle.ts';
import { unpack } from './unpack.ts';

async function bundled() {
  const scratch = scratchDossier();
  const writer = await openWriter({ folder: scratch.folder, pen: testPen });
  await writer.add(await arrivalsOf(sampleReadings, writer.layout));
  const claim = sampleReadings[0]!.claims[0]!.id;
  await writer.decide({ kind: 'decided', act: 'reject', claim, basis: null });
  const zip = join(scratch.outer, 'dossier.zip');
  const { files } = await bundle(writer, zip);
  await writer.close();
  return { ...scratch, zip, files, copy: join(scratch.outer, 'copy') };
}

/** A zip with files of any name. */
async function zipOf(path: string, files: readonly (readonly [name: string, content: string, mode?: number])[]) {
  const zip = new yazl.ZipFile();
  // The library refuses bad names as it should; a hostile zip is made by another: its names are put in afterwards.
  for (const [at, [name, content, mode]] of files.entries()) {
    const stand = `${String(at).padStart(3, '0')}${'x'.repeat(name.length)}`.slice(0, name.length);
    zip.addBuffer(Buffer.from(content), stand, mode === undefined ? {} : { mode });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  let bytes = readFileSync(path).toString('latin1');
  for (const [at, [name]] of files.entries()) {
    const stand = `${String(at).padStart(3, '0')}${'x'.repeat(name.length)}`.slice(0, name.length);
    bytes = bytes.replaceAll(stand, name);
  }
  writeFileSync(path, Buffer.from(bytes, 'latin1'));
}

describe('a bundle', () => {
  it('becomes the same dossier again, with an entry more', async () => {
    await using scratch = await bundled();
    const { copy, zip } = scratch;
    assert.deepEqual((await unbundle({ bundle: zip, folder: copy, pen: testPen })).problems, []);
    const [before, after] = [await openDossier(scratch), await openDossier({ folder: copy })];
    const read = async (dossier: typeof before) => {
      const all = [];
      for await (const reading of dossier.readings()) all.push(reading);
      return all;
    };
    assert.deepEqual(await read(after), await read(before));
    const [entries, more] = [[...before.log()], [...after.log()]];
    assert.deepEqual(more.slice(0, -1), entries);
    assert.equal(more.at(-1)?.kind, 'imported');
    await Promise.all([before.close(), after.close()]);
    assert.deepEqual((await verify(copy)).problems, []);
  });

  it('is checked by sha256sum', {
    skip: spawnSync('sha256sum', ['--version']).status !== 0 && 'no sha256sum here',
  }, async () => {
    await using scratch = await bundled();
    const folder = join(scratch.outer, 'plain');
    for (const name of ['originals', 'readings']) mkdirSync(join(folder, name), { recursive: true });
    const hashes = await unpack(scratch.zip, folder);
    assert.equal(hashes.size, scratch.files);
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    assert.equal(said.trim().split('\n').length, scratch.files - 1);
    assert.match(readFileSync(join(folder, 'README.txt'), 'utf8'), /3 originals, 7 ledger entries/);
    writeFileSync(join(folder, 'ledger.jsonl'), 'other');
    assert.equal(spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).status, 1);
  });

  it('is never written over another file', async () => {
    await using scratch = await bundled();
    const writer = await openWriter({ folder: scratch.folder, pen: testPen });
    const entries = [...writer.dossier.log()].length;
    await assert.rejects(bundle(writer, scratch.zip), { code: 'already-there' });
    assert.equal([...writer.dossier.log()].length, entries);
    await writer.close();
  });

  const hash = 'a'.repeat(64);
  const hostile: readonly (readonly [string, Parameters<typeof zipOf>[1], RegExp])[] = [
    ['a name that leads out', [['../../evil.txt', 'x']], /evil|relative|invalid/i],
    ['an absolute name', [['/tmp/variorum-evil', 'x']], /absolute|no place/i],
    ['a backslash', [['originals\\..\\evil', 'x']], /invalid|no place/i],
    ['a file that no bundle has', [['index.sqlite', 'x']], /has no place in a bundle/],
    ['a symbolic link', [[`originals/${hash}`, '/etc/passwd', 0o120777]], /is no plain file/],
    [
      'one name twice',
      [
        ['ledger.jsonl', 'x'],
        ['ledger.jsonl', 'y'],
      ],
      /twice/,
    ],
    ['no list of hashes', [['ledger.jsonl', 'x']], /SHA256SUMS is missing/],
    ['a list that is none', [['SHA256SUMS', 'hello']], /no list of hashes/],
    [
      'a file that is not listed',
      [
        ['SHA256SUMS', ''],
        ['ledger.jsonl', 'x'],
      ],
      /not in SHA256SUMS/,
    ],
    [
      'a hash that does not fit',
      [
        ['SHA256SUMS', `${hash}  ledger.jsonl\n`],
        ['ledger.jsonl', 'x'],
      ],
      /not what SHA256SUMS/,
    ],
    ['a listed file that is not there', [['SHA256SUMS', `${hash}  ledger.jsonl\n`]], /ledger.jsonl is missing/],
  ];
  for (const [name, files, message] of hostile) {
    it(`is refused for ${name}, with nothing left of it`, async () => {
      await using scratch = scratchDossier();
      const zip = join(scratch.outer, 'hostile.zip');
      await zipOf(zip, files);
      const folder = join(scratch.outer, 'copy');
      await assert.rejects(unbundle({ bundle: zip, folder, pen: testPen }), { code: 'bad-bundle', message });
      assert.deepEqual(readdirSync(scratch.outer).sort(), ['dossier', 'hostile.zip']);
      assert.ok(!existsSync(join(scratch.outer, '..', 'evil.txt')));
    });
  }

  it('is refused where a bit of it was flipped', async () => {
    await using scratch = await bundled();
    const bytes = readFileSync(scratch.zip);
    for (let n = 1; n < 8; n++) {
      const altered = Buffer.from(bytes);
      const at = Math.floor((bytes.length * n) / 8);
      altered[at] = altered[at]! ^ 0x10;
      const zip = join(scratch.outer, `flipped-${n}.zip`);
      writeFileSync(zip, altered);
      const folder = join(scratch.outer, `copy-${n}`);
      const refused = await unbundle({ bundle: zip, folder, pen: testPen }).then(
        () => false,
        (error: { code?: string }) => error.code === 'bad-bundle',
      );
      // A bit in a file's time stamp or the like alters nothing that is kept.
      if (!refused) assert.deepEqual((await verify(folder)).problems, []);
      else assert.ok(!existsSync(folder));
    }
  });
});
