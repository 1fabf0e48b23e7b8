import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civilDay, dayNumber, isoDay, lastDayOfMonth } from './day.ts';

test('days count from 1970 and know leap years', () => {
  assert.equal(dayNumber(1970, 1, 1), 0);
  assert.equal(dayNumber(2019, 8, 22) - dayNumber(2019, 4, 30), 114);
  assert.equal(lastDayOfMonth(2020, 2), 29);
  assert.equal(lastDayOfMonth(1900, 2), 28);
  assert.equal(lastDayOfMonth(2019, 12), 31);
});

test('a day number and its civil day are each other’s inverse, as Date has them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 800_000 }), (number) => {
      const { year, month, day } = civilDay(number);
      assert.equal(dayNumber(year, month, day), number);
      if (year >= 0 && year <= 9999) {
        assert.equal(isoDay(number), new Date(number * 86_400_000).toISOString().slice(0, 10));
      }
    }),
  );
});
