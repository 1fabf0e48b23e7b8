import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civilDate, dayNumber, dayOfIso, daysInMonth, isoDay, shiftMonths, weekdayOf } from './calendar.ts';

test('days count from 1970 and know leap years', () => {
  assert.equal(dayNumber(1970, 1, 1), 0);
  assert.equal(dayNumber(2019, 8, 22) - dayNumber(2019, 4, 30), 114);
  assert.equal(daysInMonth(2020, 2), 29);
  assert.equal(daysInMonth(1900, 2), 28);
  assert.equal(daysInMonth(2019, 12), 31);
});

test('days and dates are one another’s inverse, and agree with the runtime’s own calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 800_000 }), (day) => {
      const { year, month, day: date } = civilDate(day);
      assert.equal(dayNumber(year, month, date), day);
      assert.equal(weekdayOf(day), new Date(day * 86_400_000).getUTCDay());
      if (year < 0 || year > 9999) return;
      assert.equal(isoDay(day), new Date(day * 86_400_000).toISOString().slice(0, 10));
      assert.equal(dayOfIso(isoDay(day)), day);
    }),
  );
});

test('a month back from the 31st is the last day of a shorter month', () => {
  assert.equal(isoDay(shiftMonths(dayNumber(2019, 3, 31), -1)), '2019-02-28');
});

test('a year before the year 0 has its minus in front', () => {
  assert.equal(isoDay(dayNumber(-43, 3, 15)), '-0043-03-15');
});
