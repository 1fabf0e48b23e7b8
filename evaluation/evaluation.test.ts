import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { type Outcome, tally } from 'variorum/scoring';
import { changesBetween } from './changes.ts';
import { belowFloors, measuresOf, readFloors } from './floors.ts';
import { goldSets, SET_NAMES } from './sets.ts';

const outcome = (start: number, result: Outcome['result'], fields: Outcome['fields'] = {}): Outcome => ({
  ...{ file: 'a.txt', kind: 'toll', start, end: start + 3, result, fields },
});
const tallyOf = (...outcomes: readonly Outcome[]) =>
  tally([{ file: 'a.txt', outcomes, anchors: { verified: 4, all: 4 } }]);

test('every score of a tally has one name, and a floor holds it', () => {
  const measured = tallyOf(
    outcome(0, 'found', { value: true, measure: true, population: false }),
    outcome(9, 'found', { value: true, measure: true, population: true }),
    outcome(20, 'missed'),
    outcome(30, 'extra'),
  );
  const measures = measuresOf(measured);
  assert.equal(measures['toll.whole'], 0.5);
  assert.equal(measures['toll.value'], 1);
  assert.equal(measures.anchors, 1);
  assert.equal(measures['toll.f1']?.toFixed(3), '0.667');
  assert.deepEqual(belowFloors('samples', measured, { samples: { 'toll.whole': 0.5, anchors: 1 } }), []);
  assert.match(belowFloors('samples', measured, { samples: { 'toll.whole': 0.51 } })[0]!, /0\.500 is below its floor/);
  assert.match(belowFloors('samples', measured, { samples: { 'toll.whoel': 0.1 } })[0]!, /nothing was measured/);
  assert.deepEqual(belowFloors('seeds', measured, { samples: { 'toll.whole': 1 } }), []);
});

test('two versions are compared claim by claim and field by field', () => {
  const before = {
    seeds: [outcome(0, 'found', { value: true, window: false }), outcome(9, 'missed'), outcome(30, 'extra')],
  };
  const after = {
    seeds: [outcome(0, 'found', { value: false, window: true }), outcome(9, 'found'), outcome(40, 'extra')],
  };
  const changes = changesBetween(before, after);
  assert.deepEqual(changes.flatMap(({ gains }) => gains).sort(), [
    'a claim that no label knew is gone',
    'found',
    'window right',
  ]);
  assert.deepEqual(changes.flatMap(({ losses }) => losses).sort(), ['a claim that no label knows', 'value wrong']);
  assert.deepEqual(changesBetween(after, after), []);
});

test('the samples are a set of this project; what is not here says so', () => {
  const sets = goldSets(resolve(import.meta.dirname, '..'), '/nowhere');
  assert.deepEqual(
    sets.map(({ name }) => name),
    SET_NAMES,
  );
  assert.ok(sets.find(({ name }) => name === 'samples')!.gold.length >= 2);
  assert.match(sets.find(({ name }) => name === 'seeds')!.absent ?? '', /is not there/);
});

test('floors are shares, for sets that exist, and there are some for the samples', () => {
  const floors = readFloors();
  for (const [set, measures] of Object.entries(floors)) {
    assert.ok(
      SET_NAMES.some((name) => name === set),
      set,
    );
    for (const [name, floor] of Object.entries(measures)) assert.ok(floor > 0 && floor <= 1, `${set} ${name}`);
  }
  assert.ok(Object.keys(floors.samples ?? {}).length > 0);
});
