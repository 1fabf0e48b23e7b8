import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { captured, codesOf, STORY } from '../testing/captured.ts';
import { makeZip } from '../testing/make-office.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { makeWarc } from '../testing/make-warc.ts';

const page = (words: string): string =>
  `<html><head><title>${words}</title></head><body><p>${STORY[0]}</p></body></html>`;
const records = [
  { url: 'https://example.org/a', body: page('A') },
  { url: 'https://example.org/logo.png', body: 'x', contentType: 'image/png' },
  { url: 'https://example.org/gone', body: page('B'), status: 404 },
  { url: 'https://example.org/week.pdf', body: makePdf([['Seven killed.']]), contentType: 'application/pdf' },
  { url: 'https://example.org/z', body: gzipSync(page('Z')), fields: 'Content-Encoding: gzip\r\n' },
  { url: 'urn:text', body: 'Two fled.', type: 'conversion', contentType: 'text/plain' },
];
const urls = ['https://example.org/a', 'https://example.org/week.pdf', 'https://example.org/z', 'urn:text'];

test('a web archive gives its pages and documents with their addresses, packed or not', async () => {
  for (const gzip of [false, true]) {
    const result = await captured(makeWarc(records, { gzip }), gzip ? 'a.warc.gz' : 'a.warc');
    assert.deepEqual(
      result.reports.map(({ url }) => url),
      urls,
    );
    assert.deepEqual(
      result.reports.map(({ part }) => part),
      ['record 1', 'record 4', 'record 5', 'record 6'],
    );
    const left = result.notices.find(({ code }) => code === 'archive/records-left-out');
    assert.deepEqual(left?.facts?.records, { 'image/png': 1, 'status 404': 1 });
  }
});

test('an archive that breaks off gives what came before', async () => {
  const warc = makeWarc(records, { gzip: true });
  const result = await captured(warc.subarray(0, warc.length - 90), 'a.warc.gz');
  assert.ok(result.reports.length >= 3);
  assert.ok(result.notices.every(({ severity }) => severity !== 'error'));
});

test('a record that declares more than there is gives what there is', async () => {
  const warc = Buffer.from(makeWarc(records.slice(0, 1)))
    .toString()
    .replace(/Content-Length: \d+/, 'Content-Length: 1073741824');
  const result = await captured(warc, 'a.warc');
  assert.equal(result.reports.length, 1);
});

test('a WACZ gives the pages that it lists, and tells where it is not what it says', async () => {
  const warc = makeWarc(records, { gzip: true });
  const hash = `sha256:${createHash('sha256').update(warc).digest('hex')}`;
  const wacz = (stated: string): Uint8Array =>
    makeZip({
      'archive/data.warc.gz': warc,
      'indexes/index.cdx': '',
      'pages/pages.jsonl':
        '{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://example.org/a","title":"P"}\nbroken\n',
      'datapackage.json': JSON.stringify({
        profile: 'wacz',
        resources: [{ path: 'archive/data.warc.gz', hash: stated }],
      }),
    });
  const result = await captured(wacz(hash), 'a.wacz');
  assert.deepEqual(
    result.reports.map(({ url, part }) => [url, part]),
    [['https://example.org/a', 'archive/data.warc.gz record 1']],
  );
  assert.ok(!codesOf(result).includes('archive/hash-differs'));
  assert.ok(codesOf(await captured(wacz('sha256:00'), 'a.wacz')).includes('archive/hash-differs'));
});

test('a record that says that it is longer than the file is read as far as it goes, and that is said', async () => {
  const whole = Buffer.from(makeWarc([{ url: 'https://e.org/', body: `<html><p>${STORY.join(' ')}` }])).toString();
  assert.deepEqual(codesOf(await captured(whole, 'a.warc')).includes('archive/cut-short'), false);
  const longer = whole.trimEnd().replace(/Content-Length: \d+/, `Content-Length: ${2 ** 30}`);
  const { reports, notices } = await captured(longer, 'a.warc');
  assert.equal(reports.length, 1);
  const cut = notices.find(({ code }) => code === 'archive/cut-short');
  assert.match(String(cut?.facts?.reason), /^\d{10} bytes fewer than it says$/);
});
