import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportScore, Tally } from '../scoring/index.ts';
import { scratch, variorum } from '../testing/cli.ts';

const TEXT =
  'At least 12 civilians were killed in an air strike on Idlib on 3 May 2019, medics said.\nNobody counted the cats.\n';

function label(words: string, changes: Readonly<Record<string, unknown>> = {}) {
  const start = TEXT.indexOf(words);
  const value = { start, end: start + 11, text: 'At least 12', unit: 'people' };
  return {
    ...{ kind: 'toll', start, end: start + words.length, exact: words, measure: 'killed', population: 'civilians' },
    value: { ...value, qualifier: 'at-least', low: 12, best: 12, high: null },
    ...changes,
  };
}

const goldLine = (...claims: readonly unknown[]): string =>
  `${JSON.stringify({ file: 'texts/a.txt', report: { title: null, published: '2019-05-04' }, claims })}\n`;

test('scores as a table and as JSON, misses with their words', () => {
  using folder = scratch({
    'texts/a.txt': TEXT,
    'gold/a.jsonl': goldLine(
      label('At least 12 civilians were killed'),
      label('Nobody counted the cats', { measure: 'missing' }),
    ),
  });
  const { code, out, err } = variorum(['evaluate', 'gold/a.jsonl', '--misses'], { cwd: folder.path });
  assert.equal(code, 0, err);
  assert.match(out, /toll +P 1\.000 +R 0\.500 +F1 0\.667 +1 found of 2 labelled, 1 predicted/);
  assert.match(out, /toll missed: .*\[Nobody coun\]/);
  const json = JSON.parse(variorum(['evaluate', 'gold/a.jsonl', '--json'], { cwd: folder.path }).out);
  const { scores, reports } = json as { scores: Tally; reports: readonly ReportScore[] };
  assert.equal(scores.kinds[0]?.finding.recall, 0.5);
  assert.deepEqual(
    reports[0]?.outcomes.map(({ result }) => result),
    ['found', 'missed'],
  );
});

test('a gold file that cannot be used says which line and why', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['{"file": 3, "claims": []}\n', /line 1: "file" is missing/],
    [`${goldLine()}nonsense\n`, /line 2: /],
    [goldLine({ kind: 'toll', start: 0, end: 1 }), /a toll needs "value"/],
    [goldLine({ kind: 'toll' }), /every claim needs/],
  ];
  for (const [gold, reason] of cases) {
    using folder = scratch({ 'texts/a.txt': TEXT, 'gold/a.jsonl': gold });
    const { code, err } = variorum(['evaluate', 'gold/a.jsonl'], { cwd: folder.path });
    assert.equal(code, 3);
    assert.match(err, reason);
  }
  using folder = scratch({ 'gold/a.jsonl': goldLine() });
  const lost = variorum(['evaluate', 'gold/a.jsonl'], { cwd: folder.path });
  assert.deepEqual([lost.code, /texts\/a\.txt/.test(lost.err)], [3, true]);
});
