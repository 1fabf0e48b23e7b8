import type { DateExpression, DateMention } from '../../../mentions/date/expression.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { formAt, id, shapeAt, tags, wordAt } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { overHedge, readTimeCount } from './counts.ts';
import { fourDigits } from './digits.ts';
import { readCalendar } from './named.ts';
import { isPerfect } from './perfect.ts';
import { mention, word } from './words.ts';

/** "so far this year", "so far" */
export function readSoFar(passage: Passage, at: number): DateMention | null {
  const toNow = upToNow(passage, at);
  if (toNow > 0) return mention(at, toNow, { type: 'since', start: { type: 'unresolved' } }, 'en/date/so-far');
  if (id(passage, at) !== word.so || id(passage, at + 1) !== word.far) return null;
  // "so far in 2016"
  const year = id(passage, at + 2) === word.in ? fourDigits(passage, at + 3) : null;
  if (year !== null)
    return mention(at, at + 4, { type: 'since', start: { type: 'year', year } }, 'en/date/so-far-this');
  const unit =
    id(passage, at + 2) === word.this || id(passage, at + 2) === word.in
      ? readCalendar(passage, id(passage, at + 2) === word.in ? at + 3 : at + 2)
      : null;
  if (unit !== null) {
    const [now, last] = unit;
    const running = now.type === 'calendar' && now.unit !== 'week' && now.offset === 0 && now.part === undefined;
    return mention(
      at,
      last,
      running ? { type: 'since', start: { ...now, part: 'start' } } : now,
      'en/date/so-far-this',
    );
  }
  return {
    ...mention(at, at + 2, { type: 'since', start: { type: 'unresolved' } }, 'en/date/so-far'),
    spell: 'so-far',
  };
}

/** "to date", "up to now", "until now": one past it, -1 elsewhere. */
function upToNow(passage: Passage, at: number): number {
  const opener = id(passage, at);
  if (opener === word.to && dates.isAt(passage, at + 1)) return endsPhrase(passage, at + 2) ? at + 2 : -1;
  const up = ups.isAt(passage, at) && id(passage, at + 1) === word.to ? at + 1 : at;
  if (up === at && opener !== word.until && opener !== word.till) return -1;
  return nows.isAt(passage, up + 1) ? up + 2 : -1;
}

/** "have died to date,": no "to date the bones". */
function endsPhrase(passage: Passage, at: number): boolean {
  return (
    at >= passage.last ||
    shapeAt(passage, at) === Shape.mark ||
    (tags(passage, at) & (Tag.have | Tag.be | Tag.preposition)) !== 0
  );
}

const ups = formList('up');
const dates = formList('date');
const nows = formList('now date');
const only = formList('just only merely barely');
const aOrAn = formList('a an');

/** "in the past three months", "over the last 48 hours", "in 24 hours", "for nearly nine years" */
export function readPast(passage: Passage, at: number): DateMention | null {
  let next = at;
  const opener = id(passage, next);
  const opened =
    opener === word.in ||
    opener === word.over ||
    opener === word.during ||
    opener === word.within ||
    opener === word.for;
  if (opened) next++;
  const article = id(passage, next) === word.the || id(passage, next) === word.this;
  if (article) next++;
  const turned =
    id(passage, next) === word.past || id(passage, next) === word.last || id(passage, next) === word.previous;
  if (turned) next++;
  if (!turned && !(opened && !article)) return null;
  const behind = overHedge(passage, next);
  const approximate = behind > next;
  next = behind;
  // "in just three weeks", "within only a day": as many as it says.
  if (!approximate && only.isAt(passage, next)) next++;
  const found = readTimeCount(passage, aOrAn.isAt(passage, next) && opened && !article ? next + 1 : next);
  if (found === null) return null;
  const { unit, count, unitAt, last } = found;
  // "in less than a week"; "in a week" may be one to come.
  const single = !found.counted && aOrAn.isAt(passage, unitAt - 1) && next > at + 1;
  const counted = found.counted || single;
  if (!counted && !turned) return null;
  if (!counted && !opened && !article) {
    return null; // "last week" is a week of the calendar.
  }
  if (!counted && id(passage, next - 1) === word.last && !article) return null;
  if (id(passage, last) === word.ago) return null;
  // "the previous year": before the one named last, or before what was told of last.
  if (!counted && id(passage, next - 1) === word.previous && unit !== 'day' && unit !== 'hour') {
    const year = unit === 'year' ? yearNamed(passage, at) : null;
    return mention(
      at,
      last,
      year === null ? { type: 'unresolved' } : { type: 'year', year: year - 1 },
      'en/date/previous',
    );
  }
  // "the previous day": counted from one that was named; "over the previous day" is up to the report.
  if (!counted && !opened && id(passage, next - 1) === word.previous) return null;
  // "in the last days" says neither how many nor since when.
  if (!counted && wordAt(passage, unitAt)?.form.endsWith('s'))
    return mention(at, last, { type: 'unresolved' }, 'en/date/past-few');
  // "in less than one hour": so fast, and on no day that this tells.
  if (approximate && !turned && unit === 'hour' && count < hoursMin) return null;
  // "killed 12 people over four days": so long, and nobody says when; with "have killed" it is up to now.
  if (opener === word.over && !turned && !isPerfect(passage, at, last))
    return { ...mention(at, last, { type: 'unresolved' }, 'en/date/length'), spell: 'length' };
  if (approximate || found.vague)
    return mention(at, last, { type: 'past', unit, count, approximate: true }, 'en/date/past');
  return mention(at, last, { type: 'past', unit, count }, 'en/date/past');
}

/** Fewer hours than these are no time over which anybody keeps count. */
const hoursMin = 12;

/** The year that the sentence names last before token `end`. */
function yearNamed(passage: Passage, end: number): number | null {
  for (let at = end - 1; at >= passage.first; at--) {
    const year = shapeAt(passage, at) === Shape.number ? fourDigits(passage, at) : null;
    if (year !== null) return year;
  }
  return null;
}

/** "nearly nine years of civil war", "six days of bombing": so long up to the report. */
export function readSpell(passage: Passage, at: number): DateMention | null {
  const hedged =
    id(passage, at) === word.nearly ||
    id(passage, at) === word.almost ||
    id(passage, at) === word.about ||
    id(passage, at) === word.around;
  const from = hedged ? at + 1 : at;
  // "in a week of violence"
  const number = singles.isAt(passage, from) ? { value: 1, last: from + 1, vague: false } : readNumber(passage, from);
  if (number === null || number.vague) return null;
  const unit = wordAt(passage, number.last)?.timeUnit;
  if (unit === undefined || id(passage, number.last + 1) !== word.of) return null;
  let noun = number.last + 2;
  while (noun < number.last + 5 && (tags(passage, noun) & (Tag.adjective | Tag.determiner)) !== 0) noun++;
  if (!spells.isAt(passage, noun)) return null;
  const expression: DateExpression = { type: 'past', unit, count: number.value };
  return mention(
    at,
    noun + 1,
    hedged || unit === 'year' ? { ...expression, approximate: true } : expression,
    'en/date/spell',
  );
}

/** "for the tenth day in a row", "for a third straight day": so many days up to the report. */
export function readInARow(passage: Passage, at: number): DateMention | null {
  if (id(passage, at) !== word.for || (tags(passage, at + 1) & Tag.determiner) === 0) return null;
  const between = unbroken.has(formAt(passage, at + 3));
  const unit = wordAt(passage, between ? at + 4 : at + 3)?.timeUnit;
  if (unit !== 'day' && unit !== 'week') return null;
  const last = between ? at + 5 : at + 7;
  if (!between && (last > passage.last || wordsOf(passage, at + 4, last).toLowerCase() !== 'in a row')) return null;
  const count = nth(wordsOf(passage, at + 2, at + 3).toLowerCase());
  return count < 2
    ? null
    : { ...mention(at, last, { type: 'past', unit, count }, 'en/date/in-a-row'), spell: 'in-a-row' };
}

const unbroken = new Set(['straight', 'consecutive', 'successive']);
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

function nth(form: string): number {
  return /^\d+(?:st|nd|rd|th)$/.test(form) ? Number.parseInt(form, 10) : ordinals.indexOf(form) + 1;
}

const singles = wordList(['a', 'one']);

const spells = formList(
  'war conflict fighting bombing bombardment shelling siege clashes violence unrest battle battles strikes airstrikes uprising killings slaughter bloodshed carnage raids attacks riots rioting'.split(
    ' ',
  ),
);
