import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Reading } from '@variorum/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { scratch, variorum } from '../testing/cli.ts';

const contract = resolve(import.meta.dirname, '../../../engine/contract/reading.schema.json');
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(contract, 'utf8')));

/** Each line, checked against the contract, and every anchor against its text. */
function readingsIn(out: string): readonly Reading[] {
  assert.ok(out === '' || out.endsWith('\n'));
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const reading = JSON.parse(line) as Reading;
      assert.ok(validate(reading), JSON.stringify(validate.errors));
      for (const { anchor } of reading.claims) {
        assert.equal(reading.report.text.slice(anchor.start, anchor.end), anchor.exact);
      }
      return reading;
    });
}

const errorsOf = ({ notices }: Reading): readonly string[] =>
  notices.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));

const tollsOf = ({ claims }: Reading) => claims.filter((claim) => claim.kind === 'toll');

const ATTACK = 'At least 12 civilians were killed in an air strike on Idlib on 3 May 2019, medics said.\n';

test('one line a report, in the order of the reports, valid against the contract, with the file’s own characters', () => {
  using folder = scratch({ 'b.txt': ATTACK, 'a.txt': `Title\r\n\r\n${ATTACK.replace('12', '1,400')}` });
  const { code, out, err } = variorum(['read', '.'], { cwd: folder.path });
  assert.equal(code, 0, err);
  assert.equal(err, '', 'nothing on standard error where it is no terminal and all is well');
  const [a, b, ...more] = readingsIn(out);
  assert.equal(more.length, 0);
  assert.deepEqual([a?.report.input, b?.report.input], ['a.txt', 'b.txt']);
  assert.equal(a?.report.text, readFileSync(join(folder.path, 'a.txt'), 'utf8'));
  assert.deepEqual(
    tollsOf(b!).map(({ measure, value }) => [measure, value.low]),
    [['killed', 12]],
  );
});

test('bad inputs are named, keep their line, and cost nothing else', () => {
  using folder = scratch({
    'a-empty.txt': '',
    'b-binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 255]),
    'c-invalid.txt': Buffer.concat([Buffer.from([0xe9, 0x20]), Buffer.from(ATTACK)]),
    'd-good.txt': ATTACK,
  });
  mkdirSync(join(folder.path, 'e-folder.txt'));
  symlinkSync('nowhere', join(folder.path, 'f-dangling.txt'));
  const { code, out, err } = variorum(['read', '.', 'missing.txt'], { cwd: folder.path });
  assert.equal(code, 2);
  const readings = readingsIn(out);
  assert.deepEqual(
    readings.map((reading) => [reading.report.input, ...errorsOf(reading)]),
    [
      ['a-empty.txt', 'input/empty'],
      ['b-binary.txt', 'input/binary'],
      ['c-invalid.txt'],
      ['d-good.txt'],
      ['e-folder.txt', 'input/unreadable'],
      ['f-dangling.txt', 'input/unreadable'],
      ['missing.txt', 'input/unreadable'],
    ],
  );
  assert.ok(readings[2]!.notices.some((notice) => notice.code === 'text/invalid-utf8'));
  assert.equal(readings[2]!.claims.length, readings[3]!.claims.length);
  for (const name of ['a-empty', 'b-binary', 'e-folder', 'f-dangling', 'missing']) assert.match(err, new RegExp(name));
});

test('a line of 50 MB neither stops nor stalls the run', () => {
  const words = `${'x'.repeat(80)} `.repeat(50_000_000 / 81);
  using folder = scratch({ 'a-huge.txt': `${ATTACK}${words}`, 'b-good.txt': ATTACK });
  const { code, out, err } = variorum(['read', '.'], { cwd: folder.path });
  assert.equal(code, 0, err);
  const [huge, good] = readingsIn(out);
  assert.equal(huge?.report.text.length, ATTACK.length + words.length);
  assert.equal(tollsOf(good!).length, 1);
});

test('with several threads the output is the same, byte for byte', () => {
  const files = Object.fromEntries(
    Array.from({ length: 25 }, (_, at) => [`${String(at).padStart(2, '0')}.txt`, ATTACK.replace('12', String(at + 2))]),
  );
  using folder = scratch({ ...files, '07.txt': '' });
  const alone = variorum(['read', '.'], { cwd: folder.path });
  const together = variorum(['read', '.', '--jobs', '3'], { cwd: folder.path });
  assert.deepEqual([alone.code, together.code], [2, 2]);
  assert.equal(together.out, alone.out);
});

test('a manifest tells what the text does not; the text wins where they disagree, with a notice', () => {
  using folder = scratch({
    'manifest.csv': 'file,title,publisher,published,language\na.txt,,The Paper,2019-05-04,en\nb.txt,,,2019-09-09,en\n',
    'a.txt': ATTACK,
    'b.txt': `A night of raids\n4 May 2019\n\n${ATTACK}`,
  });
  const [a, b] = readingsIn(variorum(['read', '.'], { cwd: folder.path }).out);
  assert.deepEqual([a?.report.publisher, a?.report.published], ['The Paper', '2019-05-04']);
  assert.equal(b?.report.published, '2019-05-04');
  assert.ok(
    b!.notices.some(({ severity }) => severity === 'warning'),
    JSON.stringify(b!.notices),
  );
});

test('--date and --publisher stand in for what nothing else says; without them it stays unsaid', () => {
  using folder = scratch({ 'a.txt': 'Seven people were killed in Idlib on Monday.\n' });
  const bare = readingsIn(variorum(['read', 'a.txt'], { cwd: folder.path }).out)[0]!;
  assert.deepEqual([bare.report.published, bare.report.publisher], [null, null]);
  assert.equal(tollsOf(bare)[0]?.when?.edtf ?? null, null);
  const said = variorum(['read', 'a.txt', '--date', '2019-05-08', '--publisher=The Paper'], { cwd: folder.path });
  const [told] = readingsIn(said.out);
  assert.deepEqual([told?.report.published, told?.report.publisher], ['2019-05-08', 'The Paper']);
  assert.equal(tollsOf(told!)[0]?.when?.edtf, '2019-05-06');
});

test('standard input is read as -', () => {
  using folder = scratch();
  const { code, out } = variorum(['read', '-'], { cwd: folder.path, input: ATTACK });
  const [reading] = readingsIn(out);
  assert.deepEqual([code, reading?.report.input, tollsOf(reading!).length], [0, '-', 1]);
});

test('nothing that could be read ends with 3', () => {
  using folder = scratch({ 'a.txt': '' });
  assert.equal(variorum(['read', '.'], { cwd: folder.path }).code, 3);
  assert.equal(variorum(['read', 'missing'], { cwd: folder.path }).code, 3);
});

test('a reader of the output that goes away ends the run quietly', async () => {
  const text = ATTACK.repeat(200);
  using folder = scratch(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, text])));
  const bin = resolve(import.meta.dirname, '../../bin/variorum.mjs');
  const child = spawn(process.execPath, [bin, 'read', '.'], { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((end) => child.on('close', end));
  assert.deepEqual([code, err], [0, '']);
});
