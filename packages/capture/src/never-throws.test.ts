import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { captureHere } from './capture-here.ts';
import { extensions } from './formats/index.ts';
import { openGuard } from './guard/guard.ts';
import type { Captured } from './report/captured.ts';
import { makeDocx, makeXlsx, makeZip } from './testing/make-office.ts';
import { makePdf } from './testing/make-pdf.ts';
import { makeWarc } from './testing/make-warc.ts';

const HALVES = /\p{Surrogate}/u;

/** What holds whatever the bytes were. */
function holds({ reports, notices }: Captured): void {
  if (reports.length === 0)
    assert.ok(
      notices.some(({ severity }) => severity === 'error'),
      'no report and no reason',
    );
  for (const { text, map, fullText, part } of reports) {
    assert.ok(text.trim() !== '' && !HALVES.test(text) && !HALVES.test(fullText ?? ''));
    assert.ok(reports.length === 1 || reports.filter((other) => other.part === part).length === 1, 'two of one part');
    let last = 0;
    for (const { start, end } of map ?? []) {
      assert.ok(start >= last && end > start && end <= text.length, `[${start}, ${end}) of ${text.length}`);
      last = end;
    }
  }
}

const anyPath = fc.constantFrom(...extensions, 'json', 'xml', 'bin', '').map((extension) => `a.${extension}`);
const page = '<html><head><title>T</title></head><body><p>Seven were killed.</p><table><tr><td>a</table>';
const mail =
  'From: a@e.org\r\nMessage-ID: <1@e>\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n--z\r\n\r\nwords\r\n--z--';
const feed =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><item><title>Seven</title></item></channel></rss>';
const originals: readonly (readonly [string, Uint8Array])[] = [
  ['a.pdf', makePdf([['Seven killed.'], ['Two hurt.']], { Title: 'T' })],
  ['a.docx', makeDocx(['Seven killed.', 'Two hurt.'])],
  [
    'a.xlsx',
    makeXlsx({
      A: [
        ['text', 'date'],
        ['Seven', '2019-08-22'],
      ],
    }),
  ],
  ['a.warc.gz', makeWarc([{ url: 'https://e.org/', body: page }], { gzip: true })],
  ['a.warc', makeWarc([{ url: 'https://e.org/', body: page }])],
  [
    'a.wacz',
    makeZip({ 'archive/a.warc': makeWarc([{ url: 'https://e.org/', body: page }]), 'datapackage.json': '{}' }),
  ],
  ['a.html', Buffer.from(page)],
  ['a.eml', Buffer.from(mail)],
  ['a.rss', Buffer.from(feed)],
  ['a.json', Buffer.from('{"href":"reliefweb","data":[{"id":1,"fields":{"title":"T","body":"Seven"}}]}')],
  ['a.csv', Buffer.from('text,date\nSeven,2019\n"two\nlines",x\n')],
];

test('any bytes under any name give reports or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), anyPath, async (bytes, path) => {
      holds(await captureHere(bytes, { path }));
    }),
    { numRuns: 400 },
  );
});

test('any words under any name do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), anyPath, async (words, path) => {
      holds(await captureHere(Buffer.from(words), { path }));
    }),
    { numRuns: 400 },
  );
});

test('a file of any format with a few bytes changed, or cut short, does', async (context) => {
  // In a thread, as everywhere but in tests: parsers of others leave rejections behind that nobody awaits.
  const { capture, close } = openGuard({ threads: 1 });
  context.after(close);
  for (const [path, original] of originals) holds(await capture(original, { path }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...originals),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      fc.option(fc.nat()),
      async ([path, original], changes, cut) => {
        const bytes = Uint8Array.from(original);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const length = cut === null ? bytes.length : cut % bytes.length;
        holds(await capture(bytes.slice(0, length), { path }));
      },
    ),
    { numRuns: 500 },
  );
});

test('the same bytes give the same reports', async () => {
  for (const [path, original] of originals) {
    assert.deepEqual(await captureHere(original, { path }), await captureHere(original, { path }));
  }
});
