import type { DateMention } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import { type Looked, type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { id, shapeAt, tags, wordAt } from '../look.ts';
import { isRanked } from '../ranked.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { readAge, readLength } from './ages.ts';
import { isComing } from './coming.ts';
import { isInName } from './day-names.ts';
import { readEnding } from './endings.ts';
import { isTimely, opensFeast } from './feasts.ts';
import { readFromDay } from './from-day.ts';
import { readList } from './lists.ts';
import { readPlain } from './plain.ts';
import { readPortion } from './portions.ts';
import { readBetween } from './ranges.ts';
import { opensAsOf, readSamePeriod, readSince, readUntil } from './since.ts';
import { readInARow, readPast, readSoFar, readSpell } from './spells.ts';
import { readStretch } from './stretches.ts';
import { readThatYear } from './that-year.ts';
import { readDaysAfter, readEventYear, readLongAfter, readRecent, readWarYears } from './unsaid.ts';
import { word } from './words.ts';

const none: readonly DateMention[] = [];

/** A date's first word stands at most so many tokens before its word of time: "in the second half of the 20th century". */
const reach = 8;
/** "since the assault on the northern province began in …": how far a clause behind "since" may reach. */
const reachOfSince = 15;

/** The dates of a report's sentences by their numbers, kept for as long as the report is: its front is read twice. */
const known = new WeakMap<Looked, (Dates | undefined)[]>();

interface Dates {
  readonly first: number;
  readonly last: number;
  readonly dates: readonly DateMention[];
}

/** Every date in a sentence, from left to right, none overlapping another. */
export function findDates(passage: Passage): readonly DateMention[] {
  const { looked, sentence, first, last } = passage;
  let ofReport = known.get(looked);
  if (ofReport === undefined) {
    ofReport = [];
    known.set(looked, ofReport);
  }
  const before = ofReport[sentence];
  // A clause may be read as a passage of its own.
  if (before?.first === first && before.last === last) return before.dates;
  const dates = search(passage);
  ofReport[sentence] = { first, last, dates };
  return dates;
}

/** Only what stands near a word of time is tried. */
function search(passage: Passage): readonly DateMention[] {
  const { first, last } = passage;
  let time = nextTime(passage, first);
  if (time === last) return none;
  const found: DateMention[] = [];
  for (let at = first; at < last; ) {
    if (at > time) time = nextTime(passage, at);
    if (time === last) break;
    const near = time - at <= (id(passage, at) === word.since ? reachOfSince : reach);
    const mention = near && isDateStart(passage, at) ? readDate(passage, at) : null;
    if (mention === null) {
      at++;
      continue;
    }
    if (!isInName(passage, mention)) found.push(withClause(passage, mention));
    at = mention.last;
  }
  return found;
}

function withClause(passage: Passage, mention: DateMention): DateMention {
  if (isNthOf(passage, mention.first) || isOfRank(passage, mention)) return { ...mention, spell: 'gap' };
  // "began in 2014 when rebels took the capital"
  const { type } = mention.expression;
  const opens = type !== 'since' && type !== 'between' && id(passage, mention.last) === when;
  if (opens) return { ...mention, startTold: true };
  return isComing(passage, mention) ? { ...mention, coming: true } : mention;
}

/** "the highest toll since the truce ended on 2 May": how long nothing was its like. */
function isOfRank(passage: Passage, { first, rule }: DateMention): boolean {
  return rule === 'en/date/since-event' && isRanked(passage, first);
}

/** "entered its sixth week on Monday": a day that only says how long something else goes on. */
function isNthOf(passage: Passage, at: number): boolean {
  const unit = at - 1;
  return (
    unit - 2 >= passage.first &&
    longUnits.has(wordAt(passage, unit)?.timeUnit) &&
    nth.test(wordsOf(passage, unit - 1, unit)) &&
    (tags(passage, unit - 2) & Tag.determiner) !== 0
  );
}

/** "for a second day on Monday" is that Monday. */
const longUnits: ReadonlySet<string | undefined> = new Set(['week', 'month', 'year']);
const nth = /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/i;

/** The next token from `at` that a date needs: a word of time, a year or a day in digits; the sentence's end if there is none. */
function nextTime(passage: Passage, at: number): number {
  const { shape, start, end } = passage.tokens;
  for (let next = at; next < passage.last; next++) {
    const form = shape[next]!;
    if (form === Shape.number) {
      const length = end[next]! - start[next]!;
      if (length === 4 || length > 7) return next;
      // "5/2/94", "05FEB94"
      if (length <= 2 && mayJoinDate(passage.text, end[next]!)) return next;
    } else if (form <= Shape.capitals) {
      if ((tags(passage, next) & Tag.time) !== 0 || id(passage, next) === word.since || isTimely(passage, next))
        return next;
      if (id(passage, next) === 0 && hyphenNear(passage, next)) return next;
    }
  }
  return passage.last;
}

/** Whether a slash and a digit, or a capital letter, stands right behind the number that ends at `at`. */
function mayJoinDate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === mark.slash) return /^\d/.test(text.charAt(at + 1));
  return unit >= 0x41 && unit <= 0x5a && /^[A-Z]{3}\d/.test(text.slice(at, at + 4));
}

function isDateStart(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.number ||
    starters.isAt(passage, at) ||
    // "that day"
    (id(passage, at) === that && ((tags(passage, at + 1) & Tag.time) !== 0 || id(passage, at + 1) === same)) ||
    opensAsOf(passage, at) ||
    (id(passage, at) === up && id(passage, at + 1) === word.to) ||
    (id(passage, at) === word.to && dates.isAt(passage, at + 1)) ||
    (tags(passage, at) & (Tag.time | Tag.number)) !== 0 ||
    (id(passage, at) === 0 && shapeAt(passage, at) <= Shape.capitals && hyphenNear(passage, at)) ||
    opensFeast(passage, at)
  );
}

/** "mid-December", "late-May", "three-year", "decade-long": a hyphen behind three to six letters. */
function hyphenNear({ text, tokens }: Passage, at: number): boolean {
  const start = tokens.start[at]!;
  for (let next = start + 3; next <= start + 6; next++) if (text.charCodeAt(next) === mark.hyphen) return true;
  return false;
}

const that = idOf('that');
const same = idOf('same');
const up = idOf('up');
const dates = formList('date');
const when = idOf('when');

const starters = wordList(
  'on in at since until till through by from between over during within for the this last past previous next early mid late today yesterday tonight overnight ago so before after a an nearly almost about around some throughout all',
);

function readDate(passage: Passage, at: number): DateMention | null {
  return (
    readSince(passage, at) ??
    readSamePeriod(passage, at) ??
    readSoFar(passage, at) ??
    readStretch(passage, at) ??
    readEnding(passage, at) ??
    readPortion(passage, at) ??
    readBetween(passage, at) ??
    readList(passage, at) ??
    readInARow(passage, at) ??
    readPast(passage, at) ??
    readLength(passage, at) ??
    readSpell(passage, at) ??
    readAge(passage, at) ??
    readUntil(passage, at) ??
    readFromDay(passage, at) ??
    readThatYear(passage, at) ??
    readRecent(passage, at) ??
    readDaysAfter(passage, at) ??
    readLongAfter(passage, at) ??
    readWarYears(passage, at) ??
    readEventYear(passage, at) ??
    readPlain(passage, at)
  );
}
