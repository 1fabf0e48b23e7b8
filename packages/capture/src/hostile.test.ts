/** Inputs made to cost more than they are worth: each must end with words or a named notice, soon. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { captured, codesOf, STORY } from './testing/captured.ts';
import { makeDocx, makeXlsx } from './testing/make-office.ts';
import { makePdf } from './testing/make-pdf.ts';
import { makeWarc } from './testing/make-warc.ts';

/** Milliseconds for any of these, on a slow machine with others at work; most need a tenth. */
const SOON = 15_000;

async function ends(name: string, content: string | Uint8Array, path: string) {
  const began = performance.now();
  const result = await captured(content, path);
  const took = performance.now() - began;
  assert.ok(took < SOON, `${name} took ${took.toFixed(0)} ms`);
  assert.ok(result.reports.length > 0 || codesOf(result).length > 0, `${name} ended without a word`);
  return result;
}

const many = (words: string, times: number): string => words.repeat(times);

test('tags without end', async () => {
  assert.deepEqual(codesOf(await ends('deep', `<html>${many('<div>', 1_000_000)}x`, 'a.html')), ['page/too-deep']);
  assert.deepEqual(codesOf(await ends('deep inline', `<html>${many('<b>', 500_000)}x`, 'a.html')), ['page/too-deep']);
  for (const [name, html] of [
    ['closing only', many('</div>', 500_000)],
    ['opening only', many('<', 2_000_000)],
    ['attributes', `<p ${many('a=1 ', 300_000)}>words`],
    ['ampersands', many('&', 2_000_000)],
    ['comments', many('<!--', 500_000)],
    ['paragraphs', many('<p>a', 300_000)],
    ['rows', `<table>${many('<tr><td>a', 100_000)}`],
  ] as const) {
    await ends(name, `<html><body>${html}`, 'a.html');
  }
});

test('a page just small enough for its article to be sought', async () => {
  const items = many(`<div class="article-body"><p>${STORY[0]}, ${STORY[1]}</p></div>`, 8_000);
  const result = await ends('many articles', `<html><body>${items}`, 'a.html');
  assert.equal(result.reports.length, 1);
  await ends('nested articles', `<html><body>${many(`<div><p>${STORY[0]}`, 4_000)}`, 'a.html');
});

test('ten million characters without a blank', async () => {
  const long = many('x', 10_000_000);
  for (const path of ['a.txt', 'a.md', 'a.html', 'a.csv']) {
    const content = path.endsWith('html') ? `<html><p>${long}` : path.endsWith('csv') ? `text\n${long}` : long;
    const result = await ends(path, content, path);
    assert.equal(result.reports[0]?.text.length, long.length, path);
  }
});

test('characters that mislead are kept and told', async () => {
  const result = await captured(`The \u202etxt.exe\u202c of the town.${many(' Quiet.', 2_000)} A\0B`, 'a.txt');
  const [overrides, nul] = result.notices;
  assert.deepEqual(
    [overrides?.code, overrides?.start, nul?.code],
    ['text/direction-overrides', 4, 'text/nul-characters'],
  );
  const answer =
    '{"data":[{"id":1,"fields":{"title":"Half \\ud800 of it","body":"x","url":"https://reliefweb.int/1"}}]}';
  const half = await captured(answer, 'a.json');
  assert.equal(half.reports[0]?.title, 'Half \ufffd of it');
  assert.ok(codesOf(half).includes('text/lone-surrogates'));
});

test('what grows when it is unpacked', async () => {
  const zeros = gzipSync(new Uint8Array(300_000_000));
  assert.deepEqual(codesOf(await ends('gzip', zeros, 'a.warc.gz')), ['input/binary']);
  const body = `<html><p>${many(' ', 100_000_000)}`;
  const warc = makeWarc([{ url: 'https://e.org/', body }], { gzip: true });
  assert.deepEqual(codesOf(await ends('web archive', warc, 'a.warc.gz')), ['archive/bomb']);
  const inside = { url: 'https://e.org/', body: gzipSync(body), fields: 'Content-Encoding: gzip\r\n' };
  assert.deepEqual(codesOf(await ends('web record', makeWarc([inside]), 'a.warc')), ['archive/too-large']);
  const paragraph = '<w:p><w:r><w:t>a</w:t></w:r></w:p>';
  const docx = makeDocx([], { body: many(paragraph, 1_000_000) });
  assert.deepEqual(codesOf(await ends('document', docx, 'a.docx')), ['archive/bomb']);
});

test('documents that nest without end', async () => {
  const table = (inner: string): string => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
  let body = '<w:p><w:r><w:t>inner</w:t></w:r></w:p>';
  for (let depth = 0; depth < 3_000; depth++) body = table(body);
  await ends('tables in tables', makeDocx(['x'], { body }), 'a.docx');
  await ends('json', `{"reliefweb":1,"data":${many('[', 1_000_000)}`, 'a.json');
  await ends('feed', `<rss>${many('<channel>', 200_000)}`, 'a.rss');
  await ends('sheet', makeXlsx({ A: [['text'], [`<c t="inlineStr"><is>${many('<t>', 100_000)}</is></c>`]] }), 'a.xlsx');
});

test('PDFs that point at themselves', async () => {
  const pdf = Buffer.from(makePdf([['Seven killed.']])).toString('latin1');
  const loops = [pdf.replace(/\/Kids \[[^\]]*\]/, '/Kids [4 0 R 4 0 R]'), pdf.replace(/\/Count 1/, '/Count 100000000')];
  for (const [at, loop] of loops.entries()) await ends(`loop ${at}`, Buffer.from(loop, 'latin1'), 'a.pdf');
  await ends('noise', `%PDF-1.7\n${many('1 0 obj\n<< /A 1 0 R >>\nendobj\n', 30_000)}`, 'a.pdf');
});

test('mails with more parts and fields than anybody writes', async () => {
  const head = 'From: a@e.org\r\nMessage-ID: <1@e>\r\nMIME-Version: 1.0\r\n';
  await ends('fields', `${head}${many('X-A: b\r\n', 300_000)}\r\nwords`, 'a.eml');
  await ends('folds', `${head}Subject: a\r\n${many(' b\r\n', 300_000)}\r\nwords`, 'a.eml');
  const part = '--z\r\nContent-Type: text/plain\r\n\r\na\r\n';
  await ends('parts', `${head}Content-Type: multipart/mixed; boundary=z\r\n\r\n${many(part, 20_000)}`, 'a.eml');
});
