import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, isoDay } from '../../model/calendar.ts';
import type { MovingFeast } from './expression.ts';
import { feastDays } from './moving-feasts.ts';

const first = (feast: MovingFeast, year: number): string => isoDay(feastDays(feast, year, null)!.from);

test('Easter moves with the moon of the Gregorian calendar', () => {
  assert.equal(first('easter', 2008), '2008-03-23');
  assert.equal(first('easter', 2000), '2000-04-23');
  assert.equal(first('good-friday', 1998), '1998-04-10');
  assert.equal(first('easter-monday', 1916), '1916-04-24');
});

test('Islamic feasts lie within a day of the tabular calendar', () => {
  assert.equal(first('ramadan', 2012), '2012-07-20');
  assert.equal(first('ramadan', 1999), '1999-12-09');
  assert.equal(first('ashura', 2004), '2004-03-02');
  assert.equal(first('eid-al-adha', 2006), '2006-12-31');
});

test('without a year it is the last that had begun; without a day as well, none', () => {
  assert.equal(isoDay(feastDays('easter', undefined, dayNumber(2019, 4, 20))!.from), '2018-04-01');
  assert.equal(feastDays('easter', undefined, null), null);
});
