import type { DateMention, MovingFeast } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { readLong } from './decades.ts';
import { readSimple } from './named.ts';
import { thatYearEnd } from './that-year.ts';
import { type Found, mention, parts, word } from './words.ts';

const [out, beginning] = ids('out beginning');

/** "which began in", "that broke out in": behind a relative, so that the sentence tells of something else. */
function begins(passage: Passage, at: number): boolean {
  const verb = id(passage, at) === out ? at - 1 : at;
  const form = wordAt(passage, verb)?.verb?.lemma ?? wordsOf(passage, verb, verb + 1).toLowerCase();
  if (
    form !== 'begin' &&
    form !== 'start' &&
    form !== 'break' &&
    form !== 'broke' &&
    form !== 'erupt' &&
    form !== 'erupted'
  )
    return false;
  return (tags(passage, verb - 1) & (Tag.relative | Tag.adverb)) !== 0 || id(passage, verb) === beginning;
}

/** Tokens between "began" and its date: "which began as peaceful protests in 2011". */
const betweenMax = 4;

/** "which began with protests in", "that started as a mutiny in" */
function beganWith(passage: Passage, at: number): boolean {
  for (let back = at; back > passage.first && back > at - betweenMax - 1; back--) {
    const form = wordAt(passage, back)?.form;
    if (form === 'with' || form === 'as') return begins(passage, back - 1);
    if (shapeAt(passage, back) === Shape.mark || (tags(passage, back) & (Tag.be | Tag.have | Tag.modal)) !== 0)
      return false;
  }
  return false;
}

/** "around 20 April", "about May 2019": the date behind the hedge, marked as approximate. */
export function readRough(passage: Passage, at: number): Found | null {
  if (id(passage, at) !== word.around && id(passage, at) !== word.about) return null;
  const simple = readSimple(passage, at + 1);
  if (simple === null) return null;
  const [expression, last] = simple;
  const { type } = expression;
  return type === 'day' || type === 'month' || type === 'year' ? [{ ...expression, approximate: true }, last] : null;
}

/** "on Tuesday", "in April 2017", "at the end of April", "yesterday", "in the 1990s" */
export function readPlain(passage: Passage, at: number): DateMention | null {
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
  const simple =
    readSimple(passage, next) ??
    readRough(passage, next) ??
    (opens ? readLong(passage, next) : null) ??
    (early !== undefined && next > at ? readSimple(passage, next + 1) : null);
  if (simple === null) return null;
  const [expression, last] = simple;
  if (expression.type === 'year' && expression.part === undefined && !ofYears.isAt(passage, at) && !isHead(passage, at))
    return null;
  // "the Ramadan truce"
  if (expression.type === 'feast' && !opens && isLong(expression.feast)) return null;
  // "the war that began in 2011 has killed": what has gone on since counts from there.
  if (
    opens &&
    (begins(passage, at - 1) || beganWith(passage, at - 1)) &&
    (expression.type === 'year' || expression.type === 'month' || expression.type === 'day')
  ) {
    return mention(at, last, { type: 'since', start: expression }, 'en/date/since-it-began');
  }
  // "from 2014 on", "from June 2014 onwards"
  if (opener === word.from && onwards.isAt(passage, last))
    return mention(at, last + 1, { type: 'since', start: expression }, 'en/date/since');
  // "after 2014": from then on, and not in it.
  if (opener === word.after && (expression.type === 'year' || expression.type === 'month'))
    return mention(at, last, { type: 'since', start: expression }, 'en/date/after');
  const ofYear =
    opens && expression.type === 'month' && expression.year === undefined ? thatYearEnd(passage, last) : -1;
  if (ofYear > 0) return { ...mention(at, ofYear, expression, 'en/date/of-that-year'), anaphor: 'year' };
  return mention(at, withNight(passage, last), expression, 'en/date/plain');
}

const onwards = formList('on onward onwards');

/** "1936: army, 21 killed": a year at the head of what it brought. */
function isHead(passage: Passage, at: number): boolean {
  return at === passage.first && markAt(passage, at + 1) === mark.colon;
}

/** "in 2014"; "at 2014", "on 2014" are figures. */
const ofYears = formList('in during from after');

/** What a feast that lasts is called in words for other things, too: "the Ramadan truce", "Easter services". */
function isLong(feast: MovingFeast): boolean {
  return feast !== 'good-friday' && feast !== 'easter-monday';
}

/** "Tuesday night", "Monday morning": the part of the day belongs to the words. */
function withNight(passage: Passage, at: number): number {
  const form = wordAt(passage, at)?.form;
  return form === 'night' || form === 'morning' || form === 'evening' || form === 'afternoon' ? at + 1 : at;
}
