import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civilDate, dayNumber, daysOf, isoDay, shiftMonths, weekdayOf } from './calendar.ts';

test('days and dates are one another’s inverse, and agree with the runtime’s own calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const { year, month, day: date } = civilDate(day);
      assert.equal(dayNumber(year, month, date), day);
      if (year >= 1000 && year <= 9999)
        assert.equal(isoDay(day), new Date(day * 86_400_000).toISOString().slice(0, 10));
      assert.equal(weekdayOf(day), new Date(day * 86_400_000).getUTCDay());
    }),
  );
});

test('a month back from the 31st is the last day of a shorter month', () => {
  assert.equal(isoDay(shiftMonths(dayNumber(2019, 3, 31), -1)), '2019-02-28');
});

test('days of EDTF dates', () => {
  assert.deepEqual(daysOf('2016-02'), { from: dayNumber(2016, 2, 1), to: dayNumber(2016, 2, 29) });
  assert.equal(daysOf('2016-02-30'), null);
  assert.equal(daysOf('spring'), null);
});
