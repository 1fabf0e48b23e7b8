import type { DateMention } from '../../../mentions/date/expression.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { readDecade } from './digits.ts';
import { readSimple } from './named.ts';
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
function readRough(passage: Passage, at: number): Found | null {
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
    (opens ? readDecade(passage, next) : null) ??
    (early !== undefined && next > at ? readSimple(passage, next + 1) : null);
  if (simple === null) return null;
  const [expression, last] = simple;
  if (expression.type === 'year' && opener !== word.in && opener !== word.during && opener !== word.from) return null;
  // "the war that began in 2011 has killed": what has gone on since counts from there.
  if (
    opens &&
    (begins(passage, at - 1) || beganWith(passage, at - 1)) &&
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
