import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { capture, openCapturer } from '../capture.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { openGuard } from './guard.ts';

const pdf = makePdf([['Seven killed.']]);
/** A page whose paragraphs take a second or more to be weighed: long enough to be caught at it. */
const slow = Buffer.from(
  `<html><body>${'<div class="article"><p>One, two, three, and so on, and so on.</p></div>'.repeat(12_000)}`,
);

test('what takes too long ends with a notice, and the next input finds a new thread', async () => {
  const guard = openGuard({ threads: 1, deadline: (bytes) => (bytes > 100_000 ? 60 : 20_000) });
  try {
    const [first, second, third] = await Promise.all([
      guard.capture(pdf, { path: 'a.pdf' }),
      guard.capture(slow, { path: 'a.html' }),
      guard.capture(pdf, { path: 'b.pdf' }),
    ]);
    assert.equal(first.reports[0]?.text, 'Seven killed.');
    assert.deepEqual(second.notices, [{ code: 'input/too-slow', severity: 'error', facts: { milliseconds: 60 } }]);
    assert.equal(third.reports[0]?.text, 'Seven killed.');
  } finally {
    await guard.close();
  }
});

test('what takes too much memory ends with a notice, and nothing else ends', async () => {
  const guard = openGuard({ threads: 1, heap: 40 });
  try {
    const words = Buffer.from(`<html><body>${'<p><b>a</b>'.repeat(900_000)}`);
    const { notices } = await guard.capture(words, { path: 'a.html' });
    assert.deepEqual(notices, [{ code: 'input/too-much-memory', severity: 'error', facts: { mebibytes: 40 } }]);
    assert.equal((await guard.capture(pdf, { path: 'a.pdf' })).reports.length, 1);
  } finally {
    await guard.close();
  }
});

test('many at once are all answered, each with its own', async () => {
  const capturer = openCapturer({ threads: 2 });
  try {
    const pdfs = Array.from({ length: 20 }, (_, at) => makePdf([[`Number ${at}.`]]));
    const all = await Promise.all(pdfs.map((bytes) => capturer.capture(bytes, { path: 'a.pdf' })));
    assert.deepEqual(
      all.map(({ reports }) => reports[0]?.text),
      pdfs.map((_, at) => `Number ${at}.`),
    );
  } finally {
    await capturer.close();
  }
});

test('plain text needs no thread, and gives what it gives anywhere', async () => {
  assert.equal((await capture(Buffer.from('Seven killed.'), { path: 'a.txt' })).reports[0]?.text, 'Seven killed.');
});

test('an idle thread lets the process end, and parsers keep off its console', () => {
  const script = `import { capture } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
    const warc = 'WARC/1.1\\r\\nWARC-Type: response\\r\\nContent-Length: 2\\r\\n\\r\\nabcdefgh\\r\\nxx';
    for (const [words, path] of [['<html><p>a', 'a.html'], [warc, 'a.warc'], ['%PDF-1.4 x', 'a.pdf']])
      await capture(Buffer.from(words), { path });`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 30_000, encoding: 'utf8' });
  assert.deepEqual([run.status, run.stdout, run.stderr], [0, '', '']);
});
