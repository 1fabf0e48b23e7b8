import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makePdf } from '../testing/make-pdf.ts';
import { captureFile } from './capture-file.ts';
import { captureText } from './capture-text.ts';
import type { ReportFacts } from './input.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-file-'));
after(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array, facts: ReportFacts = {}) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return captureFile({ path, facts, notices: [] });
}

test('a file of one report is named by its bytes; what a manifest says wins over the file', async () => {
  const pdf = makePdf([['Seven killed.']], { Title: 'Draft', Author: 'X' });
  const result = await fileOf('a.pdf', pdf, { title: 'Week 34', published: '2019-08-22' });
  assert.ok(result.kind === 'reports');
  const [ready] = result.reports;
  assert.equal(ready?.report.id, `sha256:${createHash('sha256').update(pdf).digest('hex')}`);
  assert.deepEqual(
    [ready?.report.text, ready?.report.title, ready?.report.published, ready?.report.authors],
    ['Seven killed.', 'Week 34', '2019-08-22', ['X']],
  );
});

test('a file of many reports gives each an id that its place in the file keeps, and each its own notices', async () => {
  const row = (words: string): string => `${words}\n`;
  const table = await fileOf('a.csv', `text\n${row('Seven.')}${row('"Nine \u202e."')}`);
  const longer = await fileOf('b.csv', `text\n${row('Seven.')}${row('"Nine \u202e."')}`);
  assert.ok(table.kind === 'reports' && longer.kind === 'reports');
  const ids = table.reports.map(({ report }) => report.id);
  assert.equal(new Set(ids).size, 2);
  for (const id of ids) assert.match(id, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(
    longer.reports.map(({ report }) => report.id),
    ids,
  );
  const codes = table.reports.map(({ notices }) => notices.map(({ code }) => code));
  assert.deepEqual(codes, [['table/mapping-guessed'], ['text/direction-overrides']]);
});

test('what gives no report gives a reading that says why', async () => {
  const broken = await fileOf('b.pdf', '%PDF-1.4 nothing');
  assert.ok(broken.kind === 'failed');
  assert.deepEqual(
    broken.reading.notices.map(({ code, severity }) => [code, severity]),
    [['input/broken', 'error']],
  );
  const gone = await captureFile({ path: join(folder, 'gone.txt'), facts: {}, notices: [] });
  assert.ok(gone.kind === 'failed');
  assert.deepEqual(gone.reading.notices[0]?.facts?.reason, 'ENOENT');
});

test('a plain text is the same by either way in', async () => {
  const words = 'One.\r\n\r\nTwo\u00a0“three”\t\u200f\n';
  const result = await fileOf('same.txt', words);
  const plain = captureText({ path: join(folder, 'same.txt'), facts: {}, notices: [] });
  assert.ok(result.kind === 'reports' && plain.kind === 'report');
  assert.deepEqual([result.reports[0]?.report.id, result.reports[0]?.report.text], [plain.report.id, words]);
});
