import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ledgerPages } from './ledger-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-pages-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'ledger.jsonl');
const line = (seq: number) => `${JSON.stringify({ kind: seq % 3 === 0 ? 'decided' : 'captured', seq, input: 'ü' })}\n`;
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => line(from + at)).join('');

test('pages of a ledger: the last first, of a kind or of all, with what came since', () => {
  writeFileSync(path, lines(0, 10));
  const page = ledgerPages(path);
  const seqs = (query: Parameters<typeof page>[0]) => {
    const { entries, total, more } = page(query);
    return { seqs: entries.map(({ seq }) => seq).join(' '), total, more };
  };
  assert.deepEqual(seqs({ limit: 3 }), { seqs: '9 8 7', total: 10, more: true });
  assert.deepEqual(seqs({ before: 7, limit: 7 }), { seqs: '6 5 4 3 2 1 0', total: 10, more: false });
  assert.deepEqual(seqs({ kind: 'decided', before: 9, limit: 2 }), { seqs: '6 3', total: 4, more: true });
  assert.deepEqual(seqs({ kind: 'verified' }), { seqs: '', total: 0, more: false });
  appendFileSync(path, `${lines(10, 13)}{"kind":"dec`);
  assert.deepEqual(seqs({ kind: 'decided' }), { seqs: '12 9 6 3 0', total: 5, more: false });
  appendFileSync(path, 'ided","seq":13}\n');
  assert.deepEqual(seqs({ limit: 2 }), { seqs: '13 12', total: 14, more: true });
  writeFileSync(path, lines(0, 2));
  assert.deepEqual(seqs({}), { seqs: '1 0', total: 2, more: false });
});
