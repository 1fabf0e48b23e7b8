/* Days of violence told of before, by which a deed is called: "Monday's attack". */
import type { DateExpression, DateMention } from '../../../mentions/date/expression.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { id, shapeAt, tags } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { wordList } from '../word-list.ts';
import { deeds } from '../words/charges.ts';

const the = idOf('the');

const deed = wordList(deeds);
/** Words between the day and the noun for what was done: "Monday's deadly air raid". */
const between = 2;
const single: ReadonlySet<DateExpression['type']> = new Set<DateExpression['type']>(['weekday', 'day', 'day-offset']);
/** What these words set beside something is another thing: "since Monday's attack". */
const beside = wordList('since after before following than like from'.split(' '));

/** "Monday's attack", "the Monday raids": days of violence that was told of before, as the reader is meant to know. */
export function findDeedDays({ passage, dates }: Sentence): readonly DateMention[] {
  if (dates.length === 0) return none;
  const found = dates.filter((date) => single.has(date.expression.type) && opensDeed(date));
  return found.length === 0 ? none : found;

  function opensDeed({ first, last }: DateMention): boolean {
    let noun = last;
    const apostrophe = shapeAt(passage, noun) === Shape.possessive;
    if (apostrophe) noun++;
    // "Mondays raid", where a report has lost its marks.
    const isPossessive = apostrophe || passage.text.charCodeAt(passage.tokens.end[last - 1]! - 1) === lowerS;
    const outside = isThe(first - 1);
    // "in the Monday raids": the date's own words begin with "in".
    if (!isPossessive && !outside && !isThe(last - 2)) return false;
    if (beside.isAt(passage, first) || beside.isAt(passage, outside ? first - 2 : first - 1)) return false;
    const end = noun + between;
    while (noun < end && shapeAt(passage, noun) === Shape.lower && !deed.isAt(passage, noun)) noun++;
    // "Monday's attack on the port" is told of with its own words.
    return deed.isAt(passage, noun) && (tags(passage, noun + 1) & (Tag.preposition | Tag.relative)) === 0;
  }

  function isThe(token: number): boolean {
    return id(passage, token) === the;
  }
}

const lowerS = 0x73;

const none: readonly DateMention[] = [];
