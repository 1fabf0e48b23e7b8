import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, isoOf, standingOn } from './days.ts';

describe('how a place stands on a day', () => {
  const place = {
    joint: [
      { from: '2019-08-01', to: '2019-08-20', status: 'agreed', holder: 'A' },
      { from: '2019-08-22', to: '2019-08-22', status: 'disputed', holder: null },
    ],
  } as const;

  it('is what is said of that day', () => {
    assert.deepEqual(standingOn(place, '2019-08-05'), { status: 'agreed', holder: 'A', age: 0 });
    assert.deepEqual(standingOn(place, '2019-08-22'), { status: 'disputed', holder: null, age: 0 });
  });

  it('is what was last said before, with how long ago', () => {
    assert.deepEqual(standingOn(place, '2019-08-21'), { status: 'agreed', holder: 'A', age: 1 });
    assert.deepEqual(standingOn(place, '2019-09-01'), { status: 'disputed', holder: null, age: 10 });
  });

  it('is nothing before anybody speaks', () => {
    assert.equal(standingOn(place, '2019-07-31').status, 'nothing');
  });

  it('counts days over leap years', () => {
    assert.equal(dayNumber('2020-03-01') - dayNumber('2020-02-28'), 2);
    assert.equal(isoOf(dayNumber('2020-02-29')), '2020-02-29');
  });
});
