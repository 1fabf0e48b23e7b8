import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBudget } from '../budget.ts';
import { captured, codesOf } from '../testing/captured.ts';
import { type RawEntry, rawZip } from '../testing/raw-zip.ts';
import { unzip } from './unzip.ts';

const document = { name: 'word/document.xml', content: '<x/>' };
const codeOf = async (...entries: readonly RawEntry[]): Promise<readonly string[]> =>
  codesOf(await captured(rawZip([document, ...entries]), 'a.docx'));

test('an honest zip comes out as it went in', async () => {
  const all = await unzip(rawZip([document, { name: 'a/b.txt', content: 'words' }]), {
    wanted: () => true,
    budget: openBudget(),
  });
  assert.deepEqual([...all.keys()], ['word/document.xml', 'a/b.txt']);
  assert.equal(Buffer.from(all.get('a/b.txt')!).toString(), 'words');
});

test('names that lead out of the archive are refused', async () => {
  for (const name of ['../evil.xml', 'a/../../evil.xml', '/etc/passwd', 'C:/x.xml', '..\\evil.xml']) {
    assert.deepEqual(await codeOf({ name, content: 'x' }), ['archive/unsafe-name'], name);
  }
});

test('links and entries with a password are refused', async () => {
  const settings = 'word/settings.xml';
  assert.deepEqual(await codeOf({ name: settings, content: '/etc/passwd', mode: 0o120777 }), ['archive/link']);
  assert.deepEqual(await codeOf({ name: settings, content: 'x', encrypted: true }), ['archive/encrypted']);
});

test('a bomb is refused by what it declares, and by what it is', async () => {
  const zeros = new Uint8Array(20_000_000);
  const huge = { name: 'word/settings.xml', content: zeros };
  assert.deepEqual(await codeOf(huge), ['archive/bomb']);
  // It says that it is small: then no more than it says is taken out of it.
  assert.deepEqual(await codeOf({ ...huge, declared: 100 }), ['archive/broken']);
  assert.deepEqual(await codeOf({ ...huge, declared: 2 ** 30 }), ['archive/too-large']);
  const before = process.memoryUsage().arrayBuffers;
  assert.deepEqual(await codeOf({ name: 'word/settings.xml', content: 'x', declared: 60_000_000 }), ['archive/bomb']);
  assert.ok(process.memoryUsage().arrayBuffers - before < 64_000_000);
});

test('more entries than anybody packs are refused', async () => {
  const many = Array.from({ length: 20_001 }, (_, at) => ({ name: `a${at}`, content: '' }));
  assert.deepEqual(await codeOf(...many), ['archive/too-many-entries']);
});

test('the sum of many entries is bounded too', () => {
  const budget = openBudget();
  const entry = { packed: 10_000_000, name: 'x' };
  for (let at = 0; at < 8; at++) budget.unpack(60_000_000, entry);
  assert.throws(() => budget.unpack(60_000_000, entry), /archive\/too-large/);
});
