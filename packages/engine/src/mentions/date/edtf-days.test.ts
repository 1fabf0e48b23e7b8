import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../model/calendar.ts';
import { daysOf } from './edtf-days.ts';

test('days of EDTF dates', () => {
  assert.deepEqual(daysOf('2016-02'), { from: dayNumber(2016, 2, 1), to: dayNumber(2016, 2, 29) });
  assert.equal(daysOf('2016-02-30'), null);
  assert.equal(daysOf('spring'), null);
});
