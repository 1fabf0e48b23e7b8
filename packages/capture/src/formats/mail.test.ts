import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captured, codesOf, STORY } from '../testing/captured.ts';
import { makePdf } from '../testing/make-pdf.ts';

const head = [
  'From: "The Desk" <desk@example.org>',
  'To: readers@example.org',
  'Subject: =?utf-8?Q?Nine_dead_=E2=80=93_update?=',
  'Date: Thu, 22 Aug 2019 23:10:00 -0500',
  'Message-ID: <1@example.org>',
  'MIME-Version: 1.0',
].join('\r\n');

function parts(...bodies: readonly string[]): string {
  const all = bodies.map((body) => `--zz\r\n${body}\r\n`).join('');
  return `${head}\r\nContent-Type: multipart/mixed; boundary=zz\r\n\r\n${all}--zz--\r\n`;
}

test('a mail is a report by its sender, of the day it was written where it was written', async () => {
  const mail = `${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${STORY[0]}\r\n`;
  const [report] = (await captured(mail, 'a.eml')).reports;
  assert.ok(report);
  assert.equal(report.text.trimEnd(), `Nine dead – update\n\n${STORY[0]}`);
  assert.deepEqual(
    [report.title, report.authors, report.published, report.publisher],
    ['Nine dead – update', ['The Desk'], '2019-08-22', null],
  );
});

test('attachments are reports of their own; pictures are told, broken ones cost only themselves', async () => {
  const pdf = Buffer.from(makePdf([['Seven killed.']])).toString('base64');
  const mail = parts(
    'Content-Type: text/plain\r\n\r\nSee the attached.',
    `Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="week.pdf"\r\n\r\n${pdf}`,
    'Content-Type: image/png\r\nContent-Disposition: attachment; filename="map.png"\r\n\r\nxx',
    'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="../../x.pdf"\r\n\r\n%PDF-1.4 nothing',
  );
  const result = await captured(mail, 'a.eml');
  assert.deepEqual(
    result.reports.map(({ part, text }) => [part, text.trim()]),
    [
      [null, 'Nine dead – update\n\nSee the attached.'],
      ['attachment 1: week.pdf', 'Seven killed.'],
    ],
  );
  assert.deepEqual(codesOf(result), ['archive/part-not-read', 'input/broken']);
  assert.ok(result.notices.every(({ severity }) => severity !== 'error'));
});

test('where the plain words are a stopgap, the page is the mail, and both are kept', async () => {
  const alternative = `${head}\r\nContent-Type: multipart/alternative; boundary=zz\r\n\r\n--zz\r\nContent-Type: text/plain\r\n\r\nUse HTML.\r\n--zz\r\nContent-Type: text/html\r\n\r\n<p>${STORY[0]}</p><p>${STORY[1]}</p>\r\n--zz--\r\n`;
  const [report] = (await captured(alternative, 'a.eml')).reports;
  assert.match(report?.text ?? '', /nine dead\.\n\nTwo of them/);
  assert.match(report?.fullText ?? '', /Use HTML/);
});

test('mails in mails end somewhere', async () => {
  let mail = `${head}\r\nContent-Type: text/plain\r\n\r\nInnermost.`;
  for (let depth = 0; depth < 60; depth++) {
    mail = `${head}\r\nContent-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=in.eml\r\n\r\n${mail}\r\n--b${depth}--`;
  }
  const result = await captured(mail, 'a.eml');
  assert.ok(result.reports.length + result.notices.length > 0);
  assert.ok(result.reports.length < 20, `${result.reports.length}`);
});
