import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positionOf, ticksOf } from './months.ts';

describe('months on a line', () => {
  it('lie between the first and the last', () => {
    const range = { from: '2016-12', to: '2019-12' };
    assert.equal(positionOf('2016-12', range), 0);
    assert.equal(positionOf('2019-12', range), 1);
    assert.equal(positionOf('2018-06', range), 0.5);
    assert.equal(positionOf('2018-06', { from: '2018-06', to: '2018-06' }), 0.5);
  });

  it('are named at round distances, never too many', () => {
    assert.deepEqual(ticksOf({ from: '2019-08', to: '2019-12' }), [
      '2019-08',
      '2019-09',
      '2019-10',
      '2019-11',
      '2019-12',
    ]);
    assert.deepEqual(ticksOf({ from: '2016-12', to: '2020-03' }), [
      '2017-01',
      '2017-07',
      '2018-01',
      '2018-07',
      '2019-01',
      '2019-07',
      '2020-01',
    ]);
    assert.deepEqual(ticksOf({ from: '2019-08', to: '2019-08' }), ['2019-08']);
    for (const to of ['1950-01', '1990-05', '2026-11']) assert.ok(ticksOf({ from: '1948-01', to }).length <= 9, to);
  });
});
