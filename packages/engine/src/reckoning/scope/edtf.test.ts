import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '../../model/calendar.ts';
import { type End, parseEdtf } from './edtf.ts';

function drawn(end: End): string {
  const days = end.precision === 'open' ? 'open' : `${isoDay(end.earliest)}..${isoDay(end.latest)}`;
  return end.approximate ? `${days} about` : days;
}

const cases: readonly (readonly [string, string, string])[] = [
  ['2019-08-22', '2019-08-22..2019-08-22', '2019-08-22..2019-08-22'],
  ['2017-04', '2017-04-01..2017-04-30', '2017-04-01..2017-04-30'],
  ['2019-04-30~/2019-08-22', '2019-04-30..2019-04-30 about', '2019-08-22..2019-08-22'],
  ['2019-04~/2019-08-20', '2019-04-01..2019-04-30 about', '2019-08-20..2019-08-20'],
  ['2011/2019-08-22', '2011-01-01..2011-12-31', '2019-08-22..2019-08-22'],
  ['2016-12-XX', '2016-12-01..2016-12-31', '2016-12-01..2016-12-31'],
  ['2019-21', '2019-03-01..2019-05-31', '2019-03-01..2019-05-31'],
  ['2019-24', '2019-12-01..2020-02-29', '2019-12-01..2020-02-29'],
  ['201X', '2010-01-01..2019-12-31', '2010-01-01..2019-12-31'],
  ['../2016-12-13', 'open', '2016-12-13..2016-12-13'],
  ['2019-04/..', '2019-04-01..2019-04-30', 'open'],
  ['2019-04/', '2019-04-01..2019-04-30', 'open'],
];

for (const [text, start, end] of cases) {
  test(`EDTF ${text}`, () => {
    const parsed = parseEdtf(text);
    assert.ok(parsed);
    assert.deepEqual([drawn(parsed.start), drawn(parsed.end)], [start, end]);
  });
}

for (const text of [
  '',
  '..',
  '/',
  '../..',
  '2019-13',
  '2019-02-30',
  'yesterday',
  '2019-04/2019-05/2019-06',
  '19-4-1',
]) {
  test(`not EDTF: “${text}”`, () => assert.equal(parseEdtf(text), null));
}
