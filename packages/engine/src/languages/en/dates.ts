import type { DateExpression, DateMention, Part, TimeUnit, Turn } from '../../mentions/date/expression.ts';
import { isDash, mark } from '../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { idOf, tagsOf } from './lexicon.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from './look.ts';
import { readNumber } from './number.ts';
import { Tag } from './word.ts';

const word = Object.fromEntries(
  (
    'the of in on at to and from between since until till by before after then last past previous this next ago early mid late end start beginning ' +
    'today yesterday tonight overnight tomorrow weekend within during over for ever now more than nearly almost about around some so far'
  )
    .split(' ')
    .map((form) => [form, idOf(form)]),
) as Record<string, number>;

const parts: ReadonlyMap<number, Part> = new Map([
  [word.early!, 'early'],
  [word.mid!, 'mid'],
  [word.late!, 'late'],
  [word.end!, 'end'],
  [word.start!, 'start'],
  [word.beginning!, 'start'],
]);

/** A simple date that starts at token `at`: `[expression, one past its last token]`. */
type Found = readonly [DateExpression, number];

/** Every date in a sentence, from left to right, none overlapping another. */
export function findDates(passage: Passage): DateMention[] {
  if (!mayHoldDate(passage)) return [];
  const found: DateMention[] = [];
  for (let at = passage.first; at < passage.last; ) {
    const mention = isDateStart(passage, at) ? readDate(passage, at) : null;
    if (mention === null) at++;
    else {
      found.push(mention);
      at = mention.last;
    }
  }
  return found;
}

/** Most sentences name no time: a word of time, a year or a day in digits must be there. */
function mayHoldDate(passage: Passage): boolean {
  const { shape, word: ids, start, end } = passage.tokens;
  for (let at = passage.first; at < passage.last; at++) {
    const form = shape[at]!;
    if (form === Shape.number) {
      const length = end[at]! - start[at]!;
      if (length === 4 || length > 7) return true;
    } else if (form <= Shape.capitals && ((tagsOf[ids[at]!]! & Tag.time) !== 0 || ids[at] === word.since)) return true;
    else if (form <= Shape.capitals && ids[at] === 0 && passage.text.charCodeAt(start[at]! + 3) === 0x2d) return true;
  }
  return false;
}

function isDateStart(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.number ||
    starters.has(id(passage, at)) ||
    (tags(passage, at) & (Tag.time | Tag.number)) !== 0
  );
}

const starters = new Set(
  'on in at since until till by from between over during within for the this last past previous next early mid late today yesterday tonight overnight ago so before after a an nearly almost about around some'
    .split(' ')
    .map(idOf),
);

function readDate(passage: Passage, at: number): DateMention | null {
  return (
    readSince(passage, at) ??
    readSamePeriod(passage, at) ??
    readSoFar(passage, at) ??
    readBetween(passage, at) ??
    readPast(passage, at) ??
    readSpell(passage, at) ??
    readUntil(passage, at) ??
    readPlain(passage, at)
  );
}

/** "since then", "since the end of April", "since hostilities intensified four months ago" */
function readSince(passage: Passage, at: number): DateMention | null {
  // "has since evolved": an adverb.
  if (id(passage, at) !== word.since || (tags(passage, at - 1) & Tag.have) !== 0) return null;
  if (id(passage, at + 1) === word.then) {
    return {
      first: at,
      last: at + 2,
      expression: { type: 'unresolved' },
      anaphor: 'since',
      rule: 'en/date/since-then',
    };
  }
  const direct = readSimple(passage, skipThe(passage, at + 1));
  if (direct !== null) return mention(at, direct[1], { type: 'since', start: direct[0] }, 'en/date/since');
  const limit = clauseEnd(passage, at + 1);
  for (let inner = at + 1; inner < limit; inner++) {
    const found = readSimple(passage, inner);
    if (found !== null && isAnchor(passage, inner, found))
      return mention(at, found[1], { type: 'since', start: found[0] }, 'en/date/since-event');
  }
  if (limit === at + 1) return null;
  return mention(
    at,
    Math.min(limit, at + 8),
    { type: 'since', start: { type: 'unresolved' } },
    'en/date/since-unresolved',
  );
}

/** Inside "since X began in February" a bare number is no year unless it looks like one after "in" or at the end. */
function isAnchor(passage: Passage, at: number, [expression]: Found): boolean {
  return expression.type !== 'year' || id(passage, at - 1) === word.in || id(passage, at - 1) === word.of;
}

function skipThe(passage: Passage, at: number): number {
  return id(passage, at) === word.the && !parts.has(id(passage, at + 1)) ? at + 1 : at;
}

/** Where the clause that starts at `at` ends: at a mark, a new subject's verb is not looked for. */
function clauseEnd(passage: Passage, at: number): number {
  let end = at;
  while (end < passage.last && end < at + 14) {
    const unit = markAt(passage, end);
    if (
      unit !== 0 &&
      unit !== mark.quote &&
      unit !== mark.apostrophe &&
      unit !== mark.openQuote &&
      unit !== mark.closeQuote &&
      unit !== mark.hyphen
    )
      break;
    if (end > at && (tags(passage, end) & Tag.relative) !== 0 && (tags(passage, end) & Tag.determiner) === 0) break;
    end++;
  }
  return end;
}

/** "over the same period", "in that time" */
function readSamePeriod(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  if (opener !== word.over && opener !== word.in && opener !== word.during) return null;
  const next =
    id(passage, at + 1) === word.the && wordAt(passage, at + 2)?.form === 'same'
      ? at + 3
      : wordAt(passage, at + 1)?.form === 'that'
        ? at + 2
        : -1;
  const form = next < 0 ? undefined : wordAt(passage, next)?.form;
  if (form !== 'period' && form !== 'time') return null;
  return {
    first: at,
    last: next + 1,
    expression: { type: 'unresolved' },
    anaphor: 'same',
    rule: 'en/date/same-period',
  };
}

/** "so far this year", "so far" */
function readSoFar(passage: Passage, at: number): DateMention | null {
  if (id(passage, at) !== word.so || id(passage, at + 1) !== word.far) return null;
  const unit =
    id(passage, at + 2) === word.this || id(passage, at + 2) === word.in
      ? readCalendar(passage, id(passage, at + 2) === word.in ? at + 3 : at + 2)
      : null;
  if (unit !== null) return mention(at, unit[1], unit[0], 'en/date/so-far-this');
  return mention(at, at + 2, { type: 'since', start: { type: 'unresolved' } }, 'en/date/so-far');
}

/** "between 11 and 13 May", "from May to July 2018", "11-13 Dec.", "Saturday and Sunday" */
function readBetween(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  const opens = opener === word.between || opener === word.from;
  const start = opens || opener === word.on || opener === word.in || opener === word.over ? at + 1 : at;
  const days = readDayRange(passage, start);
  if (days !== null) return mention(at, days[1], days[0], 'en/date/day-range');
  const from = readSimple(passage, start);
  if (from === null) return null;
  const joint = id(passage, from[1]);
  const dashed = isDash(markAt(passage, from[1]));
  const both = joint === word.and && (opener === word.between || from[0].type === 'weekday');
  if (
    !both &&
    !dashed &&
    !(joint === word.to && (opens || from[0].type !== 'year')) &&
    !(opens && (joint === word.until || joint === word.till))
  )
    return null;
  const to = readSimple(passage, from[1] + 1);
  if (to === null || to[0].type === 'since' || !sameGrain(from[0], to[0])) return null;
  return mention(at, to[1], { type: 'between', from: from[0], to: to[0] }, 'en/date/between');
}

function sameGrain(from: DateExpression, to: DateExpression): boolean {
  return (
    from.type === to.type ||
    (from.type === 'month' && to.type === 'day') ||
    (from.type === 'day' && to.type === 'month') ||
    (from.type === 'year' && to.type === 'month') ||
    (from.type === 'month' && to.type === 'year')
  );
}

/** "11-13 Dec. 2016", "11 and 13 May", "October 25-26, 2016", "May 5 to 9" */
function readDayRange(passage: Passage, at: number): Found | null {
  const month = wordAt(passage, at)?.month;
  if (month !== undefined && isMonth(passage, at)) {
    const dayAt = skipStop(passage, at + 1);
    const first = readDay(passage, dayAt);
    const second = first === null ? null : secondDay(passage, first[1], first[0]);
    if (first === null || second === null) return null;
    const [year, last] = readYearBehind(passage, second[1]);
    return [daySpan(month, first[0], second[0], year), last];
  }
  const first = readDay(passage, at);
  const second = first === null ? null : secondDay(passage, first[1], first[0]);
  if (first === null || second === null) return null;
  const monthAt = id(passage, second[1]) === word.of ? second[1] + 1 : second[1];
  const named = wordAt(passage, monthAt)?.month;
  if (named === undefined || !isMonth(passage, monthAt)) return null;
  const [year, last] = readYearBehind(passage, skipStop(passage, monthAt + 1));
  return [daySpan(named, first[0], second[0], year), last];
}

function secondDay(passage: Passage, at: number, first: number): readonly [number, number] | null {
  const joint = id(passage, at);
  if (!isDash(markAt(passage, at)) && joint !== word.to && joint !== word.and) return null;
  const second = readDay(passage, at + 1);
  return second !== null && second[0] > first ? second : null;
}

function daySpan(month: number, from: number, to: number, year: number | undefined): DateExpression {
  const shared = year === undefined ? { month } : { month, year };
  return { type: 'between', from: { type: 'day', day: from, ...shared }, to: { type: 'day', day: to, ...shared } };
}

/** "in the past three months", "over the last 48 hours", "in 24 hours", "for nearly nine years" */
function readPast(passage: Passage, at: number): DateMention | null {
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
  const hedged =
    id(passage, next) === word.nearly ||
    id(passage, next) === word.almost ||
    id(passage, next) === word.about ||
    id(passage, next) === word.around ||
    id(passage, next) === word.some;
  let approximate = hedged;
  if (hedged) next++;
  else if (id(passage, next) === word.more && id(passage, next + 1) === word.than) {
    next += 2;
    approximate = true;
  }
  const few = wordAt(passage, next)?.form === 'few' || wordAt(passage, next)?.form === 'several';
  const number = few ? { value: 3, last: next + 1, vague: true } : readNumber(passage, next);
  const count = number?.value ?? 1;
  const unitAt = number?.last ?? next;
  const unit = wordAt(passage, unitAt)?.timeUnit;
  if (unit === undefined || (number === null && !turned)) return null;
  if (number === null && !opened && !article) {
    return null; // "last week" is a week of the calendar.
  }
  if (number === null && id(passage, next - 1) === word.last && !article) return null;
  const last = unitAt + 1;
  if (id(passage, last) === word.ago) return null;
  // "in the last days" says neither how many nor since when.
  if (number === null && wordAt(passage, unitAt)?.form.endsWith('s'))
    return mention(at, last, { type: 'unresolved' }, 'en/date/past-few');
  if (approximate || number?.vague)
    return mention(at, last, { type: 'past', unit, count, approximate: true }, 'en/date/past');
  return mention(at, last, { type: 'past', unit, count }, 'en/date/past');
}

/** "nearly nine years of civil war", "six days of bombing": so long up to the report. */
function readSpell(passage: Passage, at: number): DateMention | null {
  const hedged =
    id(passage, at) === word.nearly ||
    id(passage, at) === word.almost ||
    id(passage, at) === word.about ||
    id(passage, at) === word.around;
  const number = readNumber(passage, hedged ? at + 1 : at);
  if (number === null || number.vague) return null;
  const unit = wordAt(passage, number.last)?.timeUnit;
  if (unit === undefined || id(passage, number.last + 1) !== word.of) return null;
  let noun = number.last + 2;
  while (noun < number.last + 5 && (tags(passage, noun) & (Tag.adjective | Tag.determiner)) !== 0) noun++;
  if (!spells.has(wordAt(passage, noun)?.form ?? '')) return null;
  const expression: DateExpression = { type: 'past', unit, count: number.value };
  return mention(
    at,
    noun + 1,
    hedged || unit === 'year' ? { ...expression, approximate: true } : expression,
    'en/date/spell',
  );
}

const spells = new Set(
  'war conflict fighting bombing bombardment shelling siege clashes violence unrest battle battles strikes airstrikes uprising'.split(
    ' ',
  ),
);

/** "until May 2018", "by December" */
function readUntil(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  if (opener !== word.until && opener !== word.till && opener !== word.by && opener !== word.before) return null;
  const end = readSimple(passage, skipThe(passage, at + 1));
  if (end === null || end[0].type === 'ago') return null;
  if (opener === word.by && end[0].type === 'year' && !/^(19|20)\d\d$/.test(wordsOf(passage, end[1] - 1, end[1])))
    return null;
  return mention(at, end[1], { type: 'until', end: end[0] }, 'en/date/until');
}

/** "which began in", "that broke out in": behind a relative, so that the sentence tells of something else. */
function begins(passage: Passage, at: number): boolean {
  const verb = wordAt(passage, at)?.form === 'out' ? at - 1 : at;
  const form = wordAt(passage, verb)?.verb?.lemma ?? wordsOf(passage, verb, verb + 1).toLowerCase();
  if (form !== 'begin' && form !== 'start' && form !== 'break' && form !== 'broke' && form !== 'erupted') return false;
  return (tags(passage, verb - 1) & (Tag.relative | Tag.adverb)) !== 0 || wordAt(passage, verb)?.form === 'beginning';
}

/** "on Tuesday", "in April 2017", "at the end of April", "yesterday" */
function readPlain(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  const opens =
    opener === word.on ||
    opener === word.in ||
    opener === word.at ||
    opener === word.during ||
    opener === word.over ||
    opener === word.from ||
    opener === word.after;
  let next = opens ? at + 1 : at;
  if (id(passage, next) === word.the && opens) next++;
  const early = parts.get(id(passage, next));
  const simple = readSimple(passage, next) ?? (early !== undefined && next > at ? readSimple(passage, next + 1) : null);
  if (simple === null) return null;
  const [expression, last] = simple;
  if (expression.type === 'year' && opener !== word.in && opener !== word.during && opener !== word.from) return null;
  // "the war that began in 2011 has killed": what has gone on since counts from there.
  if (
    opens &&
    begins(passage, at - 1) &&
    (expression.type === 'year' || expression.type === 'month' || expression.type === 'day')
  ) {
    return mention(at, last, { type: 'since', start: expression }, 'en/date/since-it-began');
  }
  return mention(at, withNight(passage, last), expression, 'en/date/plain');
}

/** "Tuesday night", "Monday morning": the part of the day belongs to the words. */
function withNight(passage: Passage, at: number): number {
  const form = wordAt(passage, at)?.form;
  return form === 'night' || form === 'morning' || form === 'evening' || form === 'afternoon' ? at + 1 : at;
}

/** A date without its preposition. */
function readSimple(passage: Passage, at: number): Found | null {
  if (shapeAt(passage, at) === Shape.number) {
    return readNumericDate(passage, at) ?? readDayMonth(passage, at) ?? readAgo(passage, at) ?? readYear(passage, at);
  }
  return (
    readWeekday(passage, at) ??
    readMonth(passage, at) ??
    readPart(passage, at) ??
    readTurned(passage, at) ??
    readDayWord(passage, at) ??
    readSeason(passage, at) ??
    readAgo(passage, at)
  );
}

/** "24.07.2016", "05-07-2015", "2019-08-22", "5/7/2015": day before month, as most of the world's press writes it. */
function readNumericDate(passage: Passage, at: number): Found | null {
  const glued = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordsOf(passage, at, at + 1));
  if (glued !== null) return numericDay(Number(glued[3]), Number(glued[2]), Number(glued[1]), at + 1);
  const joint = markAt(passage, at + 1);
  if ((!isDash(joint) && joint !== mark.slash) || markAt(passage, at + 3) !== joint) return null;
  if (!touches(passage, at + 1) || !touches(passage, at + 2) || !touches(passage, at + 3) || !touches(passage, at + 4))
    return null;
  const [a, b, c] = [at, at + 2, at + 4].map((token) => wordsOf(passage, token, token + 1));
  if (a === undefined || b === undefined || c === undefined) return null;
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{1,2}$/.test(c))
    return numericDay(Number(a), Number(b), Number(c), at + 5);
  if (/^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{4}$/.test(c))
    return numericDay(Number(c), Number(b), Number(a), at + 5);
  return null;
}

function numericDay(year: number, month: number, day: number, last: number): Found | null {
  if (month > 12 && day <= 12) return numericDay(year, day, month, last);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return [{ type: 'day', year, month, day }, last];
}

/** "22 August 2019", "22nd of August" */
function readDayMonth(passage: Passage, at: number): Found | null {
  const day = readDay(passage, at);
  if (day === null) return null;
  const monthAt = id(passage, day[1]) === word.of ? day[1] + 1 : day[1];
  const month = wordAt(passage, monthAt)?.month;
  if (month === undefined || !isMonth(passage, monthAt)) return null;
  const [year, last] = readYearBehind(passage, skipStop(passage, monthAt + 1));
  return [year === undefined ? { type: 'day', month, day: day[0] } : { type: 'day', year, month, day: day[0] }, last];
}

/** A day of the month in digits, "22" or "22nd". */
function readDay(passage: Passage, at: number): readonly [number, number] | null {
  if (shapeAt(passage, at) !== Shape.number) return null;
  const digits = wordsOf(passage, at, at + 1);
  if (!/^\d{1,2}$/.test(digits)) return null;
  const day = Number(digits);
  if (day < 1 || day > 31) return null;
  if (touches(passage, at + 1) && /^(st|nd|rd|th)$/i.test(wordsOf(passage, at + 1, at + 2))) return [day, at + 2];
  if (
    touches(passage, at + 1) &&
    shapeAt(passage, at + 1) >= 0 &&
    shapeAt(passage, at + 1) <= Shape.capitals &&
    wordAt(passage, at + 1)?.month === undefined
  )
    return null;
  return [day, at + 1];
}

/** "Aug." is a month, "march" and "may" only with a capital. */
function isMonth(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) || (wordAt(passage, at)?.form.length ?? 0) > 5;
}

function skipStop(passage: Passage, at: number): number {
  return markAt(passage, at) === mark.stop && touches(passage, at) && at + 1 < passage.last ? at + 1 : at;
}

function readYearBehind(passage: Passage, at: number): readonly [number | undefined, number] {
  const yearAt = markAt(passage, at) === mark.comma ? at + 1 : at;
  const year = fourDigits(passage, yearAt);
  return year === null ? [undefined, at] : [year, yearAt + 1];
}

function fourDigits(passage: Passage, at: number): number | null {
  if (shapeAt(passage, at) !== Shape.number) return null;
  const digits = wordsOf(passage, at, at + 1);
  if (!/^(?:1[89]|20)\d\d$/.test(digits)) return null;
  if (touches(passage, at + 1) && shapeAt(passage, at + 1) >= 0 && shapeAt(passage, at + 1) <= Shape.capitals)
    return null;
  return Number(digits);
}

/** "2014"; a number before a noun is no year, which its callers settle by the preposition. */
function readYear(passage: Passage, at: number): Found | null {
  const year = fourDigits(passage, at);
  if (year === null) return null;
  if ((tags(passage, at + 1) & (Tag.person | Tag.casualty)) !== 0) return null;
  return [{ type: 'year', year }, at + 1];
}

/** "Tuesday", "Thursday, Dec. 15", "Monday 5 May 2013" */
function readWeekday(passage: Passage, at: number): Found | null {
  const weekday = wordAt(passage, at)?.weekday;
  if (weekday === undefined || !isCapitalised(passage, at)) return null;
  let next = skipStop(passage, at + 1);
  if (markAt(passage, next) === mark.comma) next++;
  if (id(passage, next) === word.the) next++;
  const day =
    shapeAt(passage, next) === Shape.number
      ? (readNumericDate(passage, next) ?? readDayMonth(passage, next))
      : readMonth(passage, next);
  if (day !== null && day[0].type === 'day') return day;
  return [{ type: 'weekday', weekday }, at + 1];
}

/** "August 22, 2019", "Aug. 22", "April 2017", "April" */
function readMonth(passage: Passage, at: number): Found | null {
  const entry = wordAt(passage, at);
  if (entry?.month === undefined || !isCapitalised(passage, at)) return null;
  const month = entry.month;
  const next = skipStop(passage, at + 1);
  const comma = markAt(passage, next) === mark.comma ? next + 1 : next;
  const day = readDay(passage, next);
  if (day !== null) {
    const [year, last] = readYearBehind(passage, day[1]);
    return [year === undefined ? { type: 'day', month, day: day[0] } : { type: 'day', year, month, day: day[0] }, last];
  }
  const glued =
    shapeAt(passage, next) === Shape.number
      ? /^([12]?\d|3[01])((?:19|20)\d\d)$/.exec(wordsOf(passage, next, next + 1))
      : null;
  // "Apr 232017": a day and a year whose comma was lost.
  if (glued !== null) return [{ type: 'day', year: Number(glued[2]), month, day: Number(glued[1]) }, next + 1];
  const year = fourDigits(passage, comma);
  if (year !== null) return [{ type: 'month', year, month }, comma + 1];
  if (entry.form === 'may' || entry.form === 'march') {
    // A name or a modal verb unless a preposition or another date word stands before it.
    if ((tags(passage, at - 1) & (Tag.preposition | Tag.time | Tag.ordinal | Tag.determiner | Tag.adjective)) === 0)
      return null;
    if (entry.form === 'may' && (tags(passage, next) & Tag.be) !== 0) return null;
  }
  return [{ type: 'month', month }, next === at + 2 && next === passage.last ? at + 1 : at + 1];
}

/** "the end of April", "early 2019", "mid-December", "beginning of the year" */
function readPart(passage: Passage, at: number): Found | null {
  let start = id(passage, at) === word.the ? at + 1 : at;
  const part = parts.get(id(passage, start)) ?? hyphenatedPart(passage, start);
  if (part === undefined) return null;
  if (hyphenatedPart(passage, start) !== undefined) {
    const month = hyphenatedMonth(passage, start);
    if (month === undefined) return null;
    const [year, last] = readYearBehind(passage, start + 1);
    return [year === undefined ? { type: 'month', month, part } : { type: 'month', year, month, part }, last];
  }
  start++;
  if (id(passage, start) === word.of || id(passage, start) === word.in) start++;
  if (id(passage, start) === word.the) start++;
  const inner = readMonth(passage, start) ?? readTurned(passage, start) ?? readYear(passage, start);
  if (inner !== null && (inner[0].type === 'month' || inner[0].type === 'year' || inner[0].type === 'calendar')) {
    return [{ ...inner[0], part }, inner[1]];
  }
  const unit = wordAt(passage, start)?.timeUnit;
  if (unit === 'year' || unit === 'month' || unit === 'week')
    return [{ type: 'calendar', unit, offset: 0, part }, start + 1];
  const weekday =
    part === 'early' || part === 'late'
      ? readWeekday(passage, id(passage, start) === word.on ? start + 1 : start)
      : null;
  return weekday;
}

function hyphenatedPart(passage: Passage, at: number): Part | undefined {
  const shape = shapeAt(passage, at);
  if (shape < 0 || shape > Shape.capitals || id(passage, at) !== 0) return undefined;
  const match = /^(early|mid|late)-[a-z]+$/i.exec(wordsOf(passage, at, at + 1));
  return match === null ? undefined : (match[1]!.toLowerCase() as Part);
}

function hyphenatedMonth(passage: Passage, at: number): number | undefined {
  const name = wordsOf(passage, at, at + 1).split('-')[1] ?? '';
  return monthNames.get(name.toLowerCase());
}

const monthNames: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

/** "last week", "this year", "last April", "last Friday", "the past week" */
function readTurned(passage: Passage, at: number): Found | null {
  const opener = id(passage, at);
  const turn: Turn | null =
    opener === word.last || opener === word.past || opener === word.previous
      ? 'last'
      : opener === word.this
        ? 'this'
        : opener === word.next
          ? 'next'
          : null;
  if (turn === null) return null;
  const calendar = readCalendar(passage, at);
  if (calendar !== null) return calendar;
  const named = readMonth(passage, at + 1) ?? readWeekday(passage, at + 1) ?? readSeason(passage, at + 1);
  if (named === null) return null;
  const [expression, last] = named;
  if (expression.type === 'month' || expression.type === 'weekday' || expression.type === 'season')
    return [{ ...expression, turn }, last];
  return named;
}

function readCalendar(passage: Passage, at: number): Found | null {
  const opener = id(passage, at);
  const offset =
    opener === word.this
      ? 0
      : opener === word.last || opener === word.past || opener === word.previous
        ? -1
        : opener === word.next
          ? 1
          : null;
  if (offset === null) return null;
  const unit = wordAt(passage, at + 1)?.timeUnit;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') {
    const form = wordAt(passage, at + 1)?.form;
    if (form === 'weekend') return [{ type: 'weekend' }, at + 2];
    if (form === 'night' && offset === -1) return [{ type: 'day-offset', days: -1 }, at + 2];
    if (offset === 0 && (form === 'morning' || form === 'afternoon' || form === 'evening'))
      return [{ type: 'day-offset', days: 0 }, at + 2];
    return null;
  }
  return [{ type: 'calendar', unit, offset }, at + 2];
}

/** "today", "yesterday", "the weekend" */
function readDayWord(passage: Passage, at: number): Found | null {
  switch (id(passage, at)) {
    case word.today:
    case word.tonight:
    case word.overnight:
      return [{ type: 'day-offset', days: 0 }, at + 1];
    case word.yesterday:
      return [{ type: 'day-offset', days: -1 }, at + 1];
    case word.tomorrow:
      return [{ type: 'day-offset', days: 1 }, at + 1];
    case word.weekend:
      return [{ type: 'weekend' }, at + 1];
    default:
      return null;
  }
}

/** "spring 2019", "the summer of 2014": never "fall" alone, and no season without a year or a turn. */
function readSeason(passage: Passage, at: number): Found | null {
  const season = wordAt(passage, at)?.season;
  if (season === undefined) return null;
  const yearAt = id(passage, at + 1) === word.of ? at + 2 : at + 1;
  const year = fourDigits(passage, yearAt);
  if (year !== null) return [{ type: 'season', season, year }, yearAt + 1];
  const opener = id(passage, at - 1);
  const turned = opener === word.last || opener === word.this || opener === word.past;
  return turned ? [{ type: 'season', season }, at + 1] : null;
}

/** "four months ago", "a week earlier" */
function readAgo(passage: Passage, at: number): Found | null {
  let next = at;
  if (
    id(passage, next) === word.some ||
    id(passage, next) === word.about ||
    id(passage, next) === word.nearly ||
    id(passage, next) === word.almost ||
    id(passage, next) === word.around
  )
    next++;
  const form = wordAt(passage, next)?.form;
  const number = form === 'a' || form === 'an' ? { value: 1, last: next + 1 } : readNumber(passage, next);
  if (number === null) return null;
  const unit: TimeUnit | undefined = wordAt(passage, number.last)?.timeUnit;
  if (unit === undefined || id(passage, number.last + 1) !== word.ago) return null;
  return [{ type: 'ago', unit, count: number.value }, number.last + 2];
}

function mention(first: number, last: number, expression: DateExpression, rule: string): DateMention {
  return { first, last, expression, rule };
}
