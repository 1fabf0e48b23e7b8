import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ControlPlace } from '@variorum/server/views';
import fc from 'fast-check';
import { dayNumber, isoOf, overTime, standingOn } from './days.ts';

const placeWith = (joint: ControlPlace['joint']): ControlPlace => ({
  key: 'p',
  name: 'P',
  sources: 1,
  stances: joint.length,
  from: null,
  to: null,
  disputed: false,
  at: null,
  joint,
});

describe('how a place stands on a day', () => {
  const place = overTime(
    placeWith([
      { from: '2019-08-01', to: '2019-08-20', status: 'agreed', holder: 'A' },
      { from: '2019-08-22', to: '2019-08-22', status: 'disputed', holder: null },
    ]),
  );
  const on = (day: string) => standingOn(place, dayNumber(day));

  it('is what is said of that day', () => {
    assert.deepEqual(on('2019-08-05'), { status: 'agreed', holder: 'A', age: 0 });
    assert.deepEqual(on('2019-08-22'), { status: 'disputed', holder: null, age: 0 });
  });

  it('is what was last said before, with how long ago', () => {
    assert.deepEqual(on('2019-08-21'), { status: 'agreed', holder: 'A', age: 1 });
    assert.deepEqual(on('2019-09-01'), { status: 'disputed', holder: null, age: 10 });
  });

  it('is nothing before anybody speaks', () => {
    assert.equal(on('2019-07-31').status, 'nothing');
  });

  it('is what a walk through all stretches finds', () => {
    const lengths = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 5 }), long: fc.nat({ max: 4 }) }));
    fc.assert(
      fc.property(lengths, fc.integer({ min: -2, max: 60 }), (stretches, day) => {
        let end = -1;
        const joint = stretches.map(({ gap, long }, at) => {
          const from = end + gap;
          end = from + long;
          return { from: isoOf(from), to: isoOf(end), status: 'agreed' as const, holder: String(at) };
        });
        const last = joint.filter(({ from }) => dayNumber(from) <= day).at(-1);
        const found = standingOn(overTime(placeWith(joint)), day);
        assert.equal(found.holder, last?.holder ?? null);
        assert.equal(found.age, last === undefined ? 0 : Math.max(0, day - dayNumber(last.to)));
      }),
    );
  });

  it('counts days over leap years', () => {
    assert.equal(dayNumber('2020-03-01') - dayNumber('2020-02-28'), 2);
    assert.equal(isoOf(dayNumber('2020-02-29')), '2020-02-29');
  });
});
