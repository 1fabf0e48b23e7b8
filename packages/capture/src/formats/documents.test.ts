import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captured, codesOf, placeOf } from '../testing/captured.ts';
import { makeDocx } from '../testing/make-office.ts';
import { makePdf } from '../testing/make-pdf.ts';

test('a PDF gives its words with the page of each', async () => {
  const pdf = makePdf([['Seven people were', 'killed (in \\ Homs).'], [], ['Two were hurt.']], {
    Title: 'Weekly \\(draft\\)',
    Author: 'The Office',
    CreationDate: "D:20190822231000+03'00'",
  });
  const result = await captured(pdf, 'a.pdf');
  const [report] = result.reports;
  assert.ok(report);
  assert.equal(report.text, 'Seven people were\nkilled (in \\ Homs).\n\nTwo were hurt.');
  assert.deepEqual(placeOf(report, 'killed'), { kind: 'page', page: 1 });
  assert.deepEqual(placeOf(report, 'hurt'), { kind: 'page', page: 3 });
  assert.deepEqual([report.title, report.authors, report.published], ['Weekly (draft)', ['The Office'], null]);
  assert.deepEqual(result.notices, [
    { code: 'input/made-on', severity: 'info', facts: { day: '2019-08-22' } },
    { code: 'pdf/pages-without-words', severity: 'warning', facts: { pages: [2] } },
  ]);
});

test('a file name is no title, and a PDF without words says so', async () => {
  const named = await captured(makePdf([['Words.']], { Title: 'Microsoft Word - final2.doc' }), 'a.pdf');
  assert.equal(named.reports[0]?.title, null);
  assert.deepEqual(codesOf(await captured(makePdf([[], []]), 'a.pdf')), ['pdf/no-words']);
});

test('a PDF with a broken table of offsets is still read', async () => {
  const pdf = Buffer.from(makePdf([['Seven killed.']]));
  pdf.write('9999999', pdf.lastIndexOf('startxref') + 10);
  const result = await captured(pdf, 'a.pdf');
  assert.equal(result.reports[0]?.text, 'Seven killed.');
});

test('a PDF cut short is read or named, never thrown', async () => {
  const pdf = makePdf([['Seven killed.'], ['Two hurt.']]);
  for (let length = 20; length < pdf.length; length += 97) {
    const result = await captured(pdf.subarray(0, length), 'a.pdf');
    assert.ok(result.reports.length === 1 || codesOf(result).length > 0);
  }
});

test('a document gives its paragraphs, notes and properties', async () => {
  const docx = makeDocx(['Seven &amp; two were killed.', 'They fled.'], {
    body: '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Town</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    core: '<dc:title>Flash &amp; update</dc:title><dc:creator>The Office</dc:creator><dcterms:created xsi:type="x">2019-08-22T10:00:00Z</dcterms:created>',
  });
  const result = await captured(docx, 'a.docx');
  const [report] = result.reports;
  assert.ok(report);
  assert.match(report.text, /^Seven & two were killed\.\n\nThey fled\.\n\nTown\s+9$/);
  assert.deepEqual(placeOf(report, 'They fled'), { kind: 'paragraph', paragraph: 2 });
  assert.deepEqual([report.title, report.authors, report.published], ['Flash & update', ['The Office'], null]);
  assert.deepEqual(codesOf(result), ['input/made-on']);
});

test('a document that defines entities is not read', async () => {
  const bomb = makeDocx(['x'], { core: '' });
  assert.equal((await captured(bomb, 'a.docx')).reports.length, 1);
  const { makeZip } = await import('../testing/make-office.ts');
  const lol = makeZip({ 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' });
  assert.deepEqual(codesOf(await captured(lol, 'a.docx')), ['xml/entities']);
});
