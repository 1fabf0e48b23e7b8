import type { DateExpression, DateMention } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { isRanked } from '../ranked.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { readLong } from './decades.ts';
import { readSimple } from './named.ts';
import { readRough } from './plain.ts';
import { type Found, mention, parts, word } from './words.ts';

const [year, month, same, that, to, up] = ids('year month same that to up');

/** "since then", "since the end of April", "since hostilities intensified four months ago" */
export function readSince(passage: Passage, at: number): DateMention | null {
  // "has since evolved": an adverb.
  if (id(passage, at) !== word.since) return null;
  if ((tags(passage, at - 1) & Tag.have) !== 0) return readHasSince(passage, at);
  if (id(passage, at + 1) === word.thence) {
    return {
      first: at,
      last: at + 2,
      expression: { type: 'unresolved' },
      anaphor: 'since',
      rule: 'en/date/since-then',
    };
  }
  const direct =
    readLong(passage, at + 1) ??
    readSimple(passage, skipThe(passage, at + 1)) ??
    readRough(passage, at + 1) ??
    readPresentSeason(passage, at + 1);
  if (direct !== null) {
    return mention(at, direct[1], { type: 'since', start: direct[0] }, 'en/date/since');
  }
  // "since dawn": of the report's day.
  if (partsOfDay.isAt(passage, at + 1) && !isOfDay(passage, at + 2))
    return mention(at, at + 2, { type: 'since', start: { type: 'day-offset', days: 0 } }, 'en/date/since-dawn');
  const limit = clauseEnd(passage, at + 1);
  // "the worst attack since gas killed hundreds": what happened then is an event of its own.
  if (countsVictims(passage, at + 1, limit) || (tellsOutcome(passage, limit) && isRanked(passage, at))) return null;
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

/** "since the summer": the latest; "since the fall" may be that of a town. */
function readPresentSeason(passage: Passage, at: number): Found | null {
  const entry = id(passage, at) === word.the ? wordAt(passage, at + 1) : undefined;
  if (entry?.season === undefined || entry.form === 'fall' || id(passage, at + 2) === word.of) return null;
  return [{ type: 'season', season: entry.season }, at + 2];
}

const partsOfDay = wordList('dawn morning midnight');

/** "dawn on Monday", "midnight of 5 May": another day's. */
function isOfDay(passage: Passage, at: number): boolean {
  return ((tags(passage, at) | tags(passage, at + 1)) & Tag.time) !== 0;
}

const unnamedStart: DateExpression = { type: 'since', start: { type: 'unresolved' } };

/** "has since killed 12": since what was told before; "has since evolved" tells of no count. */
function readHasSince(passage: Passage, at: number): DateMention | null {
  return wordAt(passage, at + 1)?.verb?.concept === undefined || wordAt(passage, at + 1)?.verb?.patient !== 'object'
    ? null
    : { first: at, last: at + 1, expression: unnamedStart, anaphor: 'since', rule: 'en/date/has-since' };
}

/** Inside "since X began in February" a bare number is no year unless it looks like one after "in" or at the end. */
function isAnchor(passage: Passage, at: number, [expression]: Found): boolean {
  return expression.type !== 'year' || id(passage, at - 1) === word.in || id(passage, at - 1) === word.of;
}

function skipThe(passage: Passage, at: number): number {
  return id(passage, at) === word.the && !parts.has(id(passage, at + 1)) ? at + 1 : at;
}

function countsVictims(passage: Passage, from: number, to: number): boolean {
  for (let at = from + 1; at + 1 < to; at++) {
    if ((tags(passage, at) & Tag.event) === 0 || wordAt(passage, at)?.verb?.concept !== 'kill') continue;
    // "the murders of three"
    const next = id(passage, at + 1) === word.of ? at + 2 : at + 1;
    // "killed in a raid": "in" opens a hedge too, "in excess of".
    const bits = tags(passage, next);
    const hedged = (bits & Tag.hedge) !== 0 && (bits & Tag.preposition) === 0;
    if (shapeAt(passage, next) === Shape.number || (bits & Tag.number) !== 0 || hedged) return true;
  }
  return false;
}

/** ", killing 40", ", leaving 12 dead": what came of what the clause before the comma tells. */
function tellsOutcome(passage: Passage, at: number): boolean {
  if (markAt(passage, at) !== mark.comma) return false;
  return leaving.isAt(passage, at + 1);
}

const leaving = formList('killing leaving injuring wounding');

/** A clause behind "since" is followed over so many tokens. */
const clauseTokensMax = 24;

/** Where the clause that starts at `at` ends: at a mark, a new subject's verb is not looked for. */
function clauseEnd(passage: Passage, at: number): number {
  let end = at;
  while (end < passage.last && end < at + clauseTokensMax) {
    const unit = markAt(passage, end);
    if (
      unit !== 0 &&
      unit !== mark.quote &&
      unit !== mark.apostrophe &&
      unit !== mark.openQuote &&
      unit !== mark.closeQuote &&
      unit !== mark.hyphen &&
      !isShortName(passage, end)
    )
      break;
    if (end > at && (tags(passage, end) & Tag.relative) !== 0 && (tags(passage, end) & Tag.determiner) === 0) break;
    // "the number of nurses killed since the war began to 15": what it was brought to.
    if (id(passage, end) === to && isCount(passage, end + 1)) break;
    end++;
  }
  return end;
}

/** A figure, and no day or hour: "to 15", but not "to 15 May". */
function isCount(passage: Passage, at: number): boolean {
  return (
    (shapeAt(passage, at) === Shape.number || (tags(passage, at) & Tag.number) !== 0) &&
    (tags(passage, at + 1) & Tag.time) === 0
  );
}

/** "the Front (UFU)": a bracket around one name is no end of a clause. */
function isShortName(passage: Passage, at: number): boolean {
  const unit = markAt(passage, at);
  if (unit === mark.close) return markAt(passage, at - 2) === mark.open;
  return unit === mark.open && shapeAt(passage, at + 1) === Shape.capitals && markAt(passage, at + 2) === mark.close;
}

/** "over the same period", "in that time", "during the month" */
export function readSamePeriod(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  if (opener !== word.over && opener !== word.in && opener !== word.during) return null;
  // "over the year", "during the month": the one named before
  const unit = id(passage, at + 2);
  if (
    opener !== word.in &&
    id(passage, at + 1) === word.the &&
    (unit === year || unit === month) &&
    !isOf(passage, at + 3)
  ) {
    const anaphor = unit === year ? 'same' : 'same-month';
    return { first: at, last: at + 3, expression: { type: 'unresolved' }, anaphor, rule: 'en/date/over-year' };
  }
  const next =
    id(passage, at + 1) === word.the && id(passage, at + 2) === same
      ? at + 3
      : id(passage, at + 1) === that
        ? at + 2
        : -1;
  const form = next < 0 ? undefined : wordAt(passage, next)?.form;
  if (form !== 'period' && form !== 'time') return null;
  return {
    first: at,
    last: next + 1,
    expression: { type: 'unresolved' },
    anaphor: 'same-period',
    rule: 'en/date/same-period',
  };
}

function isOf(passage: Passage, at: number): boolean {
  return id(passage, at) === word.of || (tags(passage, at) & Tag.time) !== 0;
}

/** "until May 2018", "by December", "through July", "as of 6 June" */
export function readUntil(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  const asOf = opensAsOf(passage, at) || (id(passage, at) === up && id(passage, at + 1) === to);
  if (
    !asOf &&
    opener !== word.until &&
    opener !== word.till &&
    opener !== word.by &&
    opener !== word.before &&
    opener !== word.through
  )
    return null;
  const next = asOf ? at + 2 : at + 1;
  const end = readLong(passage, next) ?? readSimple(passage, skipThe(passage, next));
  if (end === null || end[0].type === 'ago') return null;
  // "up to 15 March", "up to the end of 2014", but "up to 2015"
  if (opener === up && !isDated(end[0])) return null;
  // "through October's clear sky": over what the month has, and not up to it.
  if (opener === word.through && shapeAt(passage, end[1]) === Shape.possessive) return null;
  if (
    opener === word.by &&
    end[0].type === 'year' &&
    end[0].part === undefined &&
    !/^(19|20)\d\d$/.test(wordsOf(passage, end[1] - 1, end[1]))
  )
    return null;
  return mention(at, end[1], { type: 'until', end: end[0] }, 'en/date/until');
}

/** Whether words cannot be a figure: a day, a part of a year, a month with its year. */
function isDated(expression: DateExpression): boolean {
  if (expression.type === 'year') return expression.part !== undefined;
  if (expression.type === 'month') return expression.part !== undefined || expression.year !== undefined;
  return expression.type === 'day' || expression.type === 'weekday' || expression.type === 'calendar';
}

/** "as of 6 June", "as at 30 April": up to the day on which it was counted. */
export function opensAsOf(passage: Passage, at: number): boolean {
  return id(passage, at) === word.as && (id(passage, at + 1) === word.of || id(passage, at + 1) === word.at);
}
