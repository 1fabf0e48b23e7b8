import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reading, spanOf, toll } from '../testing/readings.ts';
import { daysOf, withinAWeek } from './edtf-days.ts';
import type { GoldClaim, GoldReport } from './gold.ts';
import type { Fields, Outcome } from './outcome.ts';
import { scoreReport } from './score.ts';
import { tally } from './tally.ts';
import { sameWords } from './words.ts';

const label: GoldClaim = {
  kind: 'toll',
  ...spanOf('At least 40 civilians were killed'),
  exact: 'At least 40 civilians were killed',
  value: { ...spanOf('40'), text: '40', unit: 'people', qualifier: 'at-least', low: 40, best: 40, high: null },
  measure: 'killed',
  population: 'civilians',
  scope: 'event',
  modality: 'asserted',
  attribution: ['Red Crescent'],
  when: '2019-05-01',
  whenText: null,
  where: ['the city of Idlib'],
  by: [],
};

const gold = (claims: readonly GoldClaim[], published: string | null = '2019-05-04'): GoldReport => ({
  file: 'a.txt',
  path: 'a.txt',
  report: { published },
  claims,
});

function only(outcomes: readonly Outcome[]): Outcome {
  assert.equal(outcomes.length, 1);
  return outcomes[0]!;
}

test('a figure is found when its span overlaps the labelled one, and every field is judged', () => {
  const outcome = only(scoreReport(gold([label]), reading()).outcomes);
  const fields: Fields = {
    ...{ modality: true, attribution: true, place: true, window: true, value: true },
    ...{ by: true, measure: true, population: true, scope: true },
  };
  assert.equal(outcome.result, 'found');
  assert.deepEqual(outcome.fields, fields);
});

test('each wrong field is wrong by itself', () => {
  const cases: readonly (readonly [keyof Fields, Parameters<typeof toll>[0]])[] = [
    ['measure', { measure: 'injured' }],
    ['population', { population: { group: 'people' } }],
    ['scope', { scope: 'period' }],
    ['modality', { modality: 'alleged' }],
    ['attribution', { attribution: [] }],
    ['place', { where: [] }],
    ['window', { when: { text: null, edtf: '2019-05-12', from: '2019-05-12', to: '2019-05-12' } }],
    ['window', { when: null }],
    ['by', { by: [{ ...spanOf('Idlib'), text: 'Idlib' }] }],
    ['value', { value: { ...toll().value, qualifier: 'exact' } }],
  ];
  for (const [field, change] of cases) {
    const { fields } = only(scoreReport(gold([label]), reading([toll(change)])).outcomes);
    const wrong = Object.entries(fields).flatMap(([name, right]) => (right ? [] : [name]));
    assert.deepEqual(wrong, [field]);
  }
});

test('what is not predicted is missed, what is not labelled is extra', () => {
  assert.equal(only(scoreReport(gold([label]), reading([])).outcomes).result, 'missed');
  assert.equal(only(scoreReport(gold([]), reading()).outcomes).result, 'extra');
});

test('an optional label is neither right nor wrong, found or not', () => {
  const optional = { ...label, optional: true };
  assert.equal(scoreReport(gold([optional]), reading([])).outcomes.length, 0);
  const scores = [scoreReport(gold([optional]), reading())];
  assert.equal(only(scores[0]!.outcomes).result, 'optional');
  assert.deepEqual(tally(scores).kinds[0]!.finding, {
    ...{ found: 0, predicted: 0, labelled: 0, precision: null, recall: null, f1: null },
  });
});

test('a label never loses its claim to an optional one on the same words', () => {
  const score = scoreReport(gold([{ ...label, optional: true }, label]), reading());
  assert.equal(only(score.outcomes).result, 'found');
});

test('two claims on one number meet the labels that agree with them', () => {
  const injured = { ...label, measure: 'injured' };
  const claims = [toll({ measure: 'injured' }), toll()];
  const { outcomes } = scoreReport(gold([label, injured]), reading(claims));
  assert.deepEqual(
    outcomes.map(({ fields }) => fields.measure),
    [true, true],
  );
});

test('precision, recall and F1 come from the counts', () => {
  const elsewhere = { ...label, value: { ...label.value!, ...spanOf('Twelve') } };
  const score = scoreReport(gold([label, elsewhere]), reading());
  const toll1 = tally([score]).kinds[0]!;
  assert.deepEqual(
    [toll1.finding.precision, toll1.finding.recall, toll1.finding.f1?.toFixed(3), toll1.whole?.found],
    [1, 0.5, '0.667', 1],
  );
});

test('words without a date: in an undated report anything goes, in a dated one the words must meet', () => {
  const relative = { ...label, when: null, whenText: 'on Monday' };
  const dated = only(scoreReport(gold([relative]), reading()).outcomes);
  const undated = only(scoreReport(gold([relative], null), reading([toll()], { published: null })).outcomes);
  assert.deepEqual([dated.fields.window, undated.fields.window], [false, true]);
});

test('what is marked approximate is compared by the days it states', () => {
  const about = { ...label, when: '2019-05~' };
  const when = { text: 'about May', edtf: '2019-05~', from: '2019-04-01', to: '2019-06-30' };
  assert.equal(only(scoreReport(gold([about]), reading([toll({ when })])).outcomes).fields.window, true);
});

test('an anchor that does not say what it claims is counted', () => {
  const bent = toll({ anchor: { ...toll().anchor, exact: 'forty' } });
  assert.deepEqual(scoreReport(gold([]), reading([bent])).anchors, { verified: 1, all: 2 });
});

test('days of EDTF: points, marks, intervals, open ends', () => {
  assert.deepEqual(daysOf('2019-02'), { from: '2019-02-01', to: '2019-02-28' });
  assert.deepEqual(daysOf('2019-04-30~/2019-08-22'), { from: '2019-04-30', to: '2019-08-22' });
  assert.deepEqual(daysOf('../2016-12-13'), { from: null, to: '2016-12-13' });
  assert.deepEqual(daysOf('2014/..'), { from: '2014-01-01', to: null });
  assert.equal(daysOf('report-weekday'), null);
  assert.ok(withinAWeek('2019-05-01', '2019-05-08'));
  assert.ok(!withinAWeek('2019-05-01', '2019-05-09'));
  assert.ok(!withinAWeek('2019-05-01', null));
});

test('wordings meet at word boundaries, without case, accents and articles', () => {
  assert.ok(sameWords('the UN', 'a UN official'));
  assert.ok(sameWords('Khān Shaykhūn', 'khan shaykhun'));
  assert.ok(!sameWords('Homs', 'Homsi'));
  assert.ok(!sameWords('', 'anyone'));
});
