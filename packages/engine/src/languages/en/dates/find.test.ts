import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveDate } from '../../../mentions/date/resolve.ts';
import { wordsOf } from '../../../text/passage.ts';
import { passageOf } from '../passage-of.ts';
import { findDates } from './find.ts';

/** `words | edtf` of every date of a text, in a report of Thursday 22 August 2019. */
function dates(text: string, published: string | null = '2019-08-22'): string {
  const passage = passageOf(text);
  return findDates(passage)
    .map(
      ({ first, last, expression }) =>
        `${wordsOf(passage, first, last)} | ${resolveDate(expression, '', published).edtf ?? '–'}`,
    )
    .join(' ; ');
}

const rows: readonly (readonly [string, string])[] = [
  ['shelled on 22 May 2013 again', 'on 22 May 2013 | 2013-05-22'],
  ['shelled on May 22, 2013, again', 'on May 22, 2013 | 2013-05-22'],
  ['shelled on Tuesday', 'on Tuesday | 2019-08-20'],
  ['shelled on Thursday', 'on Thursday | 2019-08-22'],
  ['shelled yesterday', 'yesterday | 2019-08-21'],
  ['shelled the day before yesterday', 'the day before yesterday | 2019-08-20'],
  ['shelled on New Year’s Eve', 'on New Year’s Eve | 2018-12-31'],
  ['shelled on New Year’s Day 2014', 'on New Year’s Day 2014 | 2014-01-01'],
  ['shelled from 10 May through 15 May', 'from 10 May through 15 May | 2019-05-10/2019-05-15'],
  ['shelled from May 10 through 15', 'from May 10 through 15 | 2019-05-10/2019-05-15'],
  ['died in the 1990s', 'in the 1990s | 1990/1999'],
  // Which day they count from, the report says.
  ['died two days later', 'two days later | –'],
  ['shelled the day before, and again', 'the day before | –'],
  ['shelled on the following day', 'on the following day | –'],
  ['shelled hours earlier', 'hours earlier | –'],
  ['the day after the attack', ''],
  ['days later', ''],
  ['shelled on Monday night', 'on Monday night | 2019-08-19'],
  ['in April 2017', 'in April 2017 | 2017-04'],
  ['in December', 'in December | 2018-12'],
  ['last April', 'last April | 2019-04'],
  ['in 2011', 'in 2011 | 2011'],
  ['at the end of April', 'at the end of April | 2019-04-30~'],
  ['in early June', 'in early June | 2019-06-01~/2019-06-10~'],
  ['in mid-July', 'in mid-July | 2019-07-11~/2019-07-21~'],
  ['four months ago', 'four months ago | 2019-04-22~'],
  ['some months ago', 'some months ago | 2019-05-22~'],
  ['a week ago', 'a week ago | 2019-08-15~'],
  ['around 20 April', 'around 20 April | 2019-04-20~'],
  ['on around 20 April 2018', 'on around 20 April 2018 | 2018-04-20~'],
  ['in about May 2018', 'in about May 2018 | 2018-05~'],
  ['around 2018 people died', ''],
  ['shelled on April 7th Street', ''],
  ['since the end of April', 'since the end of April | 2019-04-30~/2019-08-22'],
  ['since 2014', 'since 2014 | 2014/2019-08-22'],
  ['since the siege began in February', 'since the siege began in February | 2019-02/2019-08-22'],
  ['which began with rallies in 2011', 'in 2011 | 2011/2019-08-22'],
  ['since the uprising began', 'since the uprising began | –'],
  ['in the first half of 2019', 'in the first half of 2019 | 2019-01/2019-06'],
  ['during the first nine months of the year', 'during the first nine months of the year | 2018-01/2018-09'],
  ['in the first week of March 2018', 'in the first week of March 2018 | 2018-03-01/2018-03-07'],
  ['in the last week of July', 'in the last week of July | 2019-07-25/2019-07-31'],
  ['during the second half of June', 'during the second half of June | 2019-06-16/2019-06-30'],
  ['between March and May', 'between March and May | 2019-03/2019-05'],
  ['in July and August 2018', 'in July and August 2018 | 2018-07/2018-08'],
  ['in Q3 2018', 'in Q3 2018 | 2018-07/2018-09'],
  ['in the week ending 12 May', 'in the week ending 12 May | 2019-05-06/2019-05-12'],
  ['on 5/2/94 again', 'on 5/2/94 | 1994-02-05'],
  ['on 05FEB94 again', 'on 05FEB94 | 1994-02-05'],
  [
    'from 3 May 2018, when it began, to 9 July 2018',
    'from 3 May 2018, when it began, to 9 July 2018 | 2018-05-03/2018-07-09',
  ],
  ['in the past three months', 'in the past three months | 2019-05-22/2019-08-22'],
  ['over the last 48 hours', 'over the last 48 hours | 2019-08-20/2019-08-22'],
  ['in 24 hours', 'in 24 hours | 2019-08-21/2019-08-22'],
  ['nearly nine years of civil war', 'nearly nine years of civil war | 2010-08-22~/2019-08-22'],
  ['between 11 and 13 May', 'between 11 and 13 May | 2019-05-11/2019-05-13'],
  ['from May to July 2018', 'from May to July 2018 | 2018-05/2018-07'],
  ['on Saturday and Sunday', 'on Saturday and Sunday | 2019-08-17/2019-08-18'],
  ['over the weekend', 'over the weekend | 2019-08-17/2019-08-18'],
  ['this year', 'this year | 2019-01-01/2019-08-22'],
  ['last week', 'last week | 2019-08-12/2019-08-18'],
  ['in the summer of 2014', 'in the summer of 2014 | 2014-22'],
  ['until May 2018', 'until May 2018 | ../2018-05'],
  ['on 24.07.2016', 'on 24.07.2016 | 2016-07-24'],
  ['it may be late', ''],
  ['they march on the city', ''],
  ['has since fled', ''],
];

for (const [text, expected] of rows) test(`date: ${text}`, () => assert.equal(dates(text), expected));

test('without a date of the report only what is fully stated resolves', () => {
  assert.equal(dates('on Tuesday', null), 'on Tuesday | –');
  assert.equal(dates('since 2014', null), 'since 2014 | 2014/..');
  assert.equal(dates('in April 2017', null), 'in April 2017 | 2017-04');
});
