import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../model/report.ts';
import { policies } from '../policy/policy.ts';
import { reckon } from '../reckon.ts';
import { readingOf, type TollFacts } from '../testing/toll.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import type { Finding, FindingKind } from './finding.ts';

const maarat = [syria.named('maarat')];
const idlib = [syria.named('idlib')];
const strike: TollFacts = { n: 14, when: '2019-05-05', where: maarat, scope: 'event', group: 'civilians' };

function report(id: string, published: string, tolls: readonly TollFacts[], publisher = `Publisher ${id}`): Reading {
  return readingOf({ id, published, publisher, tolls });
}

function found(readings: readonly Reading[]): readonly Finding[] {
  return reckon(readings, syria).findings;
}

function only(readings: readonly Reading[], kind: FindingKind): Finding {
  const findings = found(readings);
  assert.deepEqual(
    findings.map((finding) => finding.kind),
    [kind],
  );
  return findings[0]!;
}

test('the same attack, the same figure: agreement, assuming that it is the same attack', () => {
  const finding = only([report('a', '2019-05-06', [strike]), report('b', '2019-05-07', [strike])], 'agreement');
  assert.match(finding.assumes.join('; '), /same event/);
});

test('the same attack, other figures: a possible contradiction, for nothing says that it is the same', () => {
  const b = { ...strike, n: 31 };
  const finding = only([report('a', '2019-05-06', [strike]), report('b', '2019-05-07', [b])], 'possible-contradiction');
  assert.deepEqual(finding.claims, ['b-0', 'a-0']);
  assert.match(finding.because.join('\n'), /nothing says that both speak of the same event/);
});

test('one source says more of the same attack a day later: a revision, and the later figure bounds', () => {
  const readings = [
    report('a', '2019-05-06', [strike], 'The Monitor'),
    report('b', '2019-05-07', [{ ...strike, n: 31 }], 'The Monitor'),
  ];
  const finding = only(readings, 'revision');
  assert.deepEqual(finding.claims, ['a-0', 'b-0']);
  const [subject] = reckon(readings, syria).subjects;
  assert.equal(subject!.accounts.find(({ claim }) => claim === 'a-0')!.supersededBy, 'b-0');
  assert.equal(subject!.band.low?.value, 31);
});

test('two publishers who cite one source restate it', () => {
  const cited = { ...strike, by: ['The Monitor'] };
  const readings = [report('a', '2019-05-06', [cited]), report('b', '2019-05-07', [cited])];
  only(readings, 'restatement');
  assert.equal(reckon(readings, syria).subjects[0]!.reported.origins, 1);
});

test('nameless sources of two publishers are two', () => {
  const cited = { ...strike, by: ['activists'] };
  only([report('a', '2019-05-06', [cited]), report('b', '2019-05-07', [cited])], 'agreement');
});

test('a denied figure meets the one who asserts it, and bounds nothing', () => {
  const readings = [
    report('a', '2019-05-06', [strike]),
    report('b', '2019-05-07', [{ ...strike, modality: 'denied' }]),
  ];
  const finding = only(readings, 'denial');
  assert.deepEqual(finding.claims, ['b-0', 'a-0']);
  assert.equal(reckon(readings, syria).subjects[0]!.accounts.find(({ claim }) => claim === 'b-0')!.counts, false);
});

test('an attack larger than the total that holds it contradicts it across subjects', () => {
  const total: TollFacts = { n: 9, when: '2019-05', where: idlib, group: 'civilians' };
  const finding = only([report('a', '2019-05-06', [strike]), report('b', '2019-06-01', [total])], 'contradiction');
  assert.deepEqual(finding.claims, ['a-0', 'b-0']);
  assert.deepEqual(finding.assumes, []);
});

test('attacks on different days that add up to more than a total', () => {
  const second: TollFacts = { ...strike, n: 17, when: '2019-05-09' };
  const total: TollFacts = { n: 30, when: '2019-05', where: idlib, group: 'civilians' };
  const finding = only(
    [report('a', '2019-05-10', [strike, second]), report('b', '2019-06-01', [total])],
    'sum-exceeds-total',
  );
  assert.deepEqual(finding.claims, ['a-1', 'a-0', 'b-0']);
  assert.match(finding.because.at(-1)!, /17 \+ 14 = 31; the last allows at most 30/);
});

test('displaced people are not added up: the same may flee twice', () => {
  const one: TollFacts = { ...strike, measure: 'displaced' };
  const total: TollFacts = { n: 15, when: '2019-05', where: idlib, measure: 'displaced' };
  const other = { ...one, when: '2019-05-09' };
  assert.deepEqual(found([report('a', '2019-05-10', [one, other]), report('b', '2019-06-01', [total])]), []);
});

test('an event’s toll bounds nothing from above', () => {
  const total: TollFacts = { n: 300, when: '2019-05-05/2019-05-05', where: maarat, group: 'civilians' };
  assert.deepEqual(
    found([report('a', '2019-05-06', [strike]), report('b', '2019-06-01', [total])]).filter(
      ({ kind }) => kind === 'contradiction',
    ),
    [],
  );
});

test('numbers at different dates do not contradict, nor do a number and a flow', () => {
  const stock: TollFacts = { n: 900, measure: 'displaced', when: '2019-05-01', where: idlib, flow: 'stock' };
  const later = { ...stock, n: 400, when: '2019-07-01' };
  const flow: TollFacts = { n: 200, measure: 'displaced', when: '2019-04-20/2019-05-01', where: idlib };
  const findings = found([
    report('a', '2019-05-01', [stock]),
    report('b', '2019-07-01', [later]),
    report('c', '2019-05-01', [flow]),
  ]);
  assert.deepEqual(
    findings.map(({ kind, differs }) => [kind, differs]),
    [['only-looks-like-one', ['window']]],
  );
});

test('numbers at one date do contradict', () => {
  const stock: TollFacts = {
    n: 900,
    group: 'civilians',
    measure: 'besieged',
    when: '2019-05-01',
    where: maarat,
    flow: 'stock',
  };
  const wider = { ...stock, n: 400, where: idlib };
  only([report('a', '2019-05-01', [stock]), report('b', '2019-05-01', [wider])], 'contradiction');
});

test('“others” in one text are further ones and contradict nobody in it; those of another text may', () => {
  const total: TollFacts = { n: 9, when: '2019-05', where: idlib, group: 'civilians' };
  const others: TollFacts = { ...strike, noun: '14 others' };
  assert.deepEqual(found([report('a', '2019-06-01', [others, total])]), []);
  only([report('a', '2019-06-01', [others]), report('b', '2019-06-01', [total])], 'contradiction');
  only([report('a', '2019-06-01', [strike, total])], 'contradiction');
});

test('the killed are among the killed or injured', () => {
  const killed: TollFacts = { n: 40, when: '2019-05', where: idlib, group: 'civilians' };
  const both: TollFacts = { ...killed, measure: 'casualties', n: 100 };
  assert.deepEqual(found([report('a', '2019-06-01', [killed]), report('b', '2019-06-01', [both])]), []);
  only([report('a', '2019-06-01', [killed]), report('b', '2019-06-01', [{ ...both, n: 30 }])], 'contradiction');
});

test('expected and possible figures are shown and bound nothing', () => {
  const feared: TollFacts = { ...strike, n: 90, modality: 'possible' };
  const total: TollFacts = { n: 9, when: '2019-05', where: idlib, group: 'civilians' };
  assert.deepEqual(found([report('a', '2019-05-06', [feared]), report('b', '2019-06-01', [total])]), []);
});

test('ids do not change with the company that claims keep, and do with the policy', () => {
  const total: TollFacts = { n: 9, when: '2019-05', where: idlib, group: 'civilians' };
  const two = [report('a', '2019-05-06', [strike]), report('b', '2019-06-01', [total])];
  const [alone] = found(two);
  const company = found([...two, report('c', '2019-06-02', [{ ...strike, n: 3, when: '2019-07-01' }])]);
  assert.ok(company.some(({ id }) => id === alone!.id));
  const other = reckon(two, { ...syria, policy: policies.range }).findings[0]!;
  assert.notEqual(other.id, alone!.id);
});

test('a filter shows its part, and the rest still bounds it', () => {
  const total: TollFacts = { n: 9, when: '2019-05', where: idlib, group: 'civilians' };
  const readings = [report('a', '2019-05-06', [strike]), report('b', '2019-06-01', [total])];
  const shown = reckon(readings, { ...syria, filter: { place: 'maarat' } });
  assert.deepEqual(
    shown.subjects.map(({ accounts }) => accounts.map(({ claim }) => claim)),
    [['a-0']],
  );
  assert.equal(shown.subjects[0]!.band.high?.value, 9);
  const nothing = reckon(readings, { ...syria, filter: { place: 'Atlantis', from: 'soon' } });
  assert.deepEqual(
    nothing.notices.map(({ code, facts }) => [code, facts?.field]),
    [
      ['filter-not-understood', 'from'],
      ['filter-not-understood', 'place'],
    ],
  );
});

test('policies name their figure and say how', () => {
  const readings = [
    report('a', '2019-05-06', [strike]),
    report('b', '2019-05-07', [{ ...strike, n: 20 }]),
    report('c', '2019-05-07', [{ ...strike, n: 31 }]),
  ];
  const best = (name: keyof typeof policies) =>
    reckon(readings, { ...syria, policy: policies[name] }).subjects[0]!.reported;
  assert.equal(best('spread').best, null);
  assert.equal(best('conservative').best, 14);
  assert.equal(best('range').best, 20);
  assert.equal(best('graded').grade, 'fair');
});
