import type { DateMention } from '../../../mentions/date/expression.ts';
import { isDash } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { Tag } from '../word.ts';
import { formList, verbList, wordList } from '../word-list.ts';
import { fourDigits } from './digits.ts';
import { mention, word } from './words.ts';

const a = idOf('a');

const [recent, coming, preceding] = ['recent', 'coming', 'preceding'].map(idOf) as [number, number, number];

/** "in recent weeks", "over recent months": so many that no day can be said. */
export function readRecent(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  if (opener !== word.in && opener !== word.over && opener !== word.during && opener !== word.within) return null;
  const next = id(passage, at + 1) === word.the ? at + 2 : at + 1;
  // "in the preceding week": before what was told of last.
  if (id(passage, next) === preceding && wordAt(passage, next + 1)?.timeUnit !== undefined)
    return mention(at, next + 2, { type: 'unresolved' }, 'en/date/preceding');
  if (id(passage, next) !== recent && id(passage, next) !== coming) return null;
  if (!isUnit(passage, next + 1)) return null;
  return mention(at, next + 2, { type: 'since', start: { type: 'unresolved' } }, 'en/date/recent');
}

/** "The bombing came 12 days after": of what was told of last. */
const came = verbList(['come', 'happen', 'occur', 'follow']);

/** Longest gap that is counted in days. */
const gapDaysMax = 31;

/** "on Tuesday, two days after riots", "came 12 days after a bomb killed 19": what is told behind was so many days before the day named in front. */
export function readDaysAfter(passage: Passage, at: number): DateMention | null {
  const number = id(passage, at) === a ? { value: 1, last: at + 1 } : readNumber(passage, at);
  if (number === null || !Number.isInteger(number.value)) return null;
  const unit = wordAt(passage, number.last)?.timeUnit;
  const days = unit === 'day' ? number.value : unit === 'week' ? number.value * 7 : 0;
  if (days < 1 || days > gapDaysMax || id(passage, number.last + 1) !== word.after) return null;
  const last = number.last + 2;
  if (last >= passage.last || shapeAt(passage, last) === Shape.mark) return null;
  return {
    ...mention(at, last, { type: 'unresolved' }, 'en/date/days-after'),
    anaphor: came.isAt(passage, at - 1) ? 'event' : 'day',
    // A whole number: from one that is not, V8 holds every number of such objects as a double.
    days: -days | 0,
    spell: 'gap',
  };
}

/** "days after a bombing killed 12", "months before the war": another time than its clause's, and no day. */
export function readLongAfter(passage: Passage, at: number): DateMention | null {
  const number = id(passage, at) === a ? at + 1 : (readNumber(passage, at)?.last ?? at);
  const unit = wordAt(passage, number)?.timeUnit;
  // "a day after" counts from a day that was named.
  if (number > at ? unit === undefined || unit === 'hour' || unit === 'day' : !isUnit(passage, at)) return null;
  const joint = id(passage, number + 1);
  if ((joint !== word.after && joint !== word.before) || number + 2 >= passage.last) return null;
  if (shapeAt(passage, number + 2) === Shape.mark) return null;
  return { ...mention(at, number + 2, { type: 'unresolved' }, 'en/date/long-after'), spell: 'gap' };
}

function isUnit(passage: Passage, at: number): boolean {
  const { timeUnit, form } = wordAt(passage, at) ?? {};
  if (timeUnit === undefined || timeUnit === 'hour' || timeUnit === 'decade') return false;
  return form!.endsWith('s');
}

/** Tokens between a year and the event that it dates: "the 1998 embassy bombing". */
const eventReach = 3;

/** "a bloody 1994-96 war", "the 1991-2002 conflict": from year to year. */
export function readWarYears(passage: Passage, at: number): DateMention | null {
  const from = fourDigits(passage, at);
  if (from === null || !isDash(markAt(passage, at + 1)) || shapeAt(passage, at + 2) !== Shape.number) return null;
  const digits = wordsOf(passage, at + 2, at + 3);
  const to = /^\d\d$/.test(digits) ? from - (from % 100) + Number(digits) : fourDigits(passage, at + 2);
  if (to === null || to <= from) return null;
  for (let next = at + 3; next < passage.last && next <= at + 2 + eventReach; next++) {
    if (wars.isAt(passage, next)) {
      const years = { from: { type: 'year', year: from }, to: { type: 'year', year: to } } as const;
      return { ...mention(at, at + 3, { type: 'between', ...years }, 'en/date/war-years'), spell: 'age' };
    }
    if (shapeAt(passage, next) === Shape.mark) return null;
  }
  return null;
}

const wars = formList('war wars conflict uprising insurgency siege rebellion genocide famine fighting'.split(' '));

/** "the 2005 bombing", "a 1998 embassy attack", "last year’s 2013 massacre": the year of an attack, before its noun. */
export function readEventYear(passage: Passage, at: number): DateMention | null {
  const year = fourDigits(passage, at);
  if (year === null || (tags(passage, at - 1) & Tag.determiner) === 0) return null;
  // "the worst since the 2005 bombing": that dates a comparison.
  const before = id(passage, at - 2);
  if (before === word.since || before === word.than || before === word.after) return null;
  for (let next = at + 1; next < passage.last && next <= at + eventReach; next++) {
    if (attacks.isAt(passage, next)) return mention(at, at + 1, { type: 'year', year }, 'en/date/event-year');
    if (shapeAt(passage, next) === Shape.mark || (tags(passage, next) & (Tag.preposition | Tag.determiner)) !== 0)
      return null;
  }
  return null;
}

const attacks = wordList(
  'attack attacks bombing bombings massacre massacres siege shelling blast blasts raid raids assault offensive explosion ambush pogrom genocide crackdown shooting shootings airstrike airstrikes strike strikes hijacking killings invasion'.split(
    ' ',
  ),
);
