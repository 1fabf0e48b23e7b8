import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Gazetteer, limitsOf, reckon } from '@variorum/engine';
import { styleFor } from '../terminal/style.ts';
import { widthOf } from '../terminal/wrap.ts';
import { reading, toll } from '../testing/readings.ts';
import { showLone, showSubject } from './show-subject.ts';

const nowhere: Pick<Gazetteer, 'contains' | 'get'> = { contains: () => 'unknown', get: () => undefined };

/** The same town and day from two papers: at least 40 dead, and exactly 12. */
function twoAccounts() {
  const when = { text: 'since Friday', edtf: '2019-05-03/2019-05-04', from: '2019-05-03', to: '2019-05-04' };
  const high = toll({ id: 'aaaaaaaaaaaa-toll-15', scope: 'period', when });
  const value = { ...toll().value, ...limitsOf('exact', 12), text: 'Twelve' };
  const low = toll({ id: 'bbbbbbbbbbbb-toll-15', scope: 'period', when, value, attribution: [] });
  const first = reading([high], { id: `sha256:${'aa'.repeat(32)}`, publisher: 'The Morning' });
  const second = reading([low], { id: `sha256:${'bb'.repeat(32)}`, publisher: 'The Evening' });
  return reckon([first, second], nowhere);
}

function shown(width: number, colour = false): readonly string[] {
  const { subjects, findings } = twoAccounts();
  assert.equal(subjects.length, 1);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return showSubject(subjects[0]!, byId, { width, style: styleFor({ colour }) });
}

test('every account stands in its own words with window, place and chain; the contradiction follows, then the band', () => {
  const text = shown(120).join('\n');
  for (const words of [
    'At least 40 civilians',
    'Twelve civilians',
    'since Friday',
    'Idlib',
    'The Morning',
    'The Evening',
  ]) {
    assert.ok(text.includes(words), `"${words}" is not in\n${text}`);
  }
  assert.match(text, /^ {2}b and a contradict: |^ {2}a and b contradict: /m);
  assert.match(text, /together: at least 40 \([ab]\), at most 12 \([ab]\); they cannot all be true; 2 origins/);
});

test('no line is wider than the terminal, down to a narrow one', () => {
  for (const width of [60, 80, 100, 160]) {
    for (const line of shown(width)) assert.ok(widthOf(line) <= width, `${width}: ${line}`);
  }
});

test('colour only where it is wanted', () => {
  assert.ok(!shown(100).join('').includes('\x1b'));
  assert.ok(shown(100, true).join('').includes('\x1b[31m'));
});

test('accounts with nothing beside them share a table', () => {
  const { subjects } = twoAccounts();
  const lone = subjects.map((subject) => ({ ...subject, accounts: subject.accounts.slice(0, 1) }));
  const lines = showLone([...lone, ...lone], { width: 100, style: styleFor({ colour: false }) });
  assert.equal(lines[0], 'One account only');
  assert.equal(lines.filter((line) => line.includes('killed')).length, 2);
  for (const line of lines) assert.ok(widthOf(line) <= 100);
});
