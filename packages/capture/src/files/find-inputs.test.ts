import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findInputs, retryInputs } from './find-inputs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-find-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const find = (paths: readonly string[] = [folder]) => findInputs(paths, { stated: {} });
const names = (paths?: readonly string[]): readonly string[] =>
  find(paths).inputs.map(({ path, broken }) => relative(folder, path) + (broken ? ` ${broken}` : ''));

test('a folder gives its texts, sorted, with all below it, and nothing else', () => {
  write({ 'b.txt': 'b', 'a.md': 'a', 'sub/c.txt': 'c', 'gold.jsonl': '{}', 'README.md': 'about', '.hidden.txt': 'x' });
  assert.deepEqual(names(), ['a.md', 'b.txt', 'sub/c.txt']);
  assert.match(find().asides.join(), /2 other files left out/);
});

test('files stand in the order given, whatever they are called', () => {
  write({ 'z.log': 'z', 'a.txt': 'a' });
  assert.deepEqual(names([join(folder, 'z.log'), join(folder, 'a.txt')]), ['z.log', 'a.txt']);
});

test('a manifest supplies facts to files in its folder and below, also to one named alone', () => {
  write({
    'manifest.csv':
      '\ufefffile,title,publisher,published,language\na.txt,"A, b","The ""Paper""",2019-08-22,en\nsub/c.txt,C,,,\n',
    'a.txt': 'a',
    'sub/c.txt': 'c',
  });
  const facts = { title: 'A, b', publisher: 'The "Paper"', published: '2019-08-22', language: 'en' };
  assert.deepEqual(
    find().inputs.map((input) => input.facts),
    [facts, { title: 'C' }],
  );
  assert.deepEqual(find([join(folder, 'a.txt')]).inputs[0]?.facts, facts);
});

test('the nearer manifest wins over the farther, and an option over both', () => {
  write({
    'manifest.csv': 'file,title,publisher,published,language\nsub/a.txt,Far,Far,,\n',
    'sub/manifest.csv': 'file,title,publisher,published,language\na.txt,Near,,2019,\n',
    'sub/a.txt': 'a',
  });
  const [input] = findInputs([folder], { stated: { published: '2020' } }).inputs;
  assert.deepEqual(input?.facts, { title: 'Near', publisher: 'Far', published: '2020' });
});

test('a bad date is left out, with a notice on that report', () => {
  write({ 'manifest.csv': 'file,published\na.txt,22/08/2019\nb.txt,2019-02-30\n', 'a.txt': 'a', 'b.txt': 'b' });
  for (const { facts, notices } of find().inputs) {
    assert.deepEqual(facts, {});
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['manifest/bad-date'],
    );
  }
  assert.match(find().asides.join(), /no column title, publisher, language/);
});

test('a manifest without a file column is told of, on the reports too', () => {
  write({ 'manifest.csv': 'name,title\na.txt,A\n', 'a.txt': 'a' });
  const { inputs, remarks } = find();
  assert.deepEqual(
    inputs[0]?.notices.map(({ code }) => code),
    ['manifest/no-file-column'],
  );
  assert.match(remarks.join(), /has no column "file"/);
});

test('a listed file that is not there is an input that could not be read', () => {
  write({ 'manifest.csv': 'file,title\nlost.txt,Lost\n', 'a.txt': 'a' });
  assert.deepEqual(names(), ['a.txt', 'lost.txt ENOENT']);
});

test('dangling links, empty folders named like texts and missing paths are told; links in a circle end', () => {
  write({ 'ok.txt': 'ok' });
  mkdirSync(join(folder, 'dir.txt'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.txt'));
  symlinkSync(folder, join(folder, 'round'));
  assert.deepEqual(names([folder, join(folder, 'missing.txt')]), [
    'dir.txt EISDIR',
    'link.txt ENOENT',
    'ok.txt',
    'missing.txt ENOENT',
  ]);
});

test('a link is followed inside the folder that was named, and not out of it, unless it is named itself', () => {
  write({ 'in/ok.txt': 'ok', 'own/secret.txt': 'not handed over' });
  const within = join(folder, 'in');
  symlinkSync(join(within, 'ok.txt'), join(within, 'again.txt'));
  symlinkSync(join(folder, 'own', 'secret.txt'), join(within, 'out.txt'));
  symlinkSync(join(folder, 'own'), join(within, 'outside'));
  const out = 'a link out of the folder';
  assert.deepEqual(
    findInputs([within], { stated: {} }).inputs.map(({ path, broken }) => [relative(within, path), broken]),
    [
      ['again.txt', undefined],
      ['ok.txt', undefined],
      ['out.txt', out],
    ],
  );
  assert.deepEqual(
    findInputs([join(within, 'out.txt')], { stated: {} }).inputs.map(({ broken }) => broken),
    [undefined],
  );
});

test('what is tried again is held to the rules by which it was met', () => {
  write({
    'in/manifest.csv': 'file,publisher\nsub/a.txt,A Paper\n',
    'in/sub/a.txt': 'a',
    'own.txt': 'not handed over',
  });
  const at = (name: string): string => join(folder, 'in', name);
  symlinkSync(join(folder, 'own.txt'), at('out.txt'));
  symlinkSync('/dev/zero', at('endless.txt'));
  mkdirSync(at('dir.txt'));
  const reason = 'a link out of the folder';
  const { inputs } = retryInputs(
    [
      { path: at('out.txt'), reason },
      { path: at('endless.txt'), reason: 'pipe' },
      { path: at('dir.txt'), reason: 'EISDIR' },
      { path: at('gone.txt'), reason: 'ENOENT' },
      { path: at('sub/a.txt'), reason: null },
    ],
    { stated: {} },
  );
  assert.deepEqual(
    inputs.map(({ broken, facts }) => broken ?? facts),
    [reason, 'pipe', 'EISDIR', 'ENOENT', { publisher: 'A Paper' }],
  );
  rmSync(at('out.txt'));
  write({ 'in/out.txt': 'a file of its own' });
  assert.equal(retryInputs([{ path: at('out.txt'), reason }], { stated: {} }).inputs[0]?.broken, undefined);
});

test('a folder without a text says so', () => {
  assert.match(find().remarks.join(), /holds no file of a format that is read/);
});
