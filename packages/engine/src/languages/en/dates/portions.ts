import type { DateMention } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { ids } from '../lexicon.ts';
import { id, tags, wordAt } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { readLong } from './decades.ts';
import { readSimple } from './named.ts';
import { isPerfect } from './perfect.ts';
import { readPast } from './spells.ts';
import { mention, word } from './words.ts';

const [all, a] = ids('all a');

/** "for most of 1995", "throughout last year", "over the course of the 1980s", "in the space of a week": what a stretch is called before its time. */
export function readPortion(passage: Passage, at: number): DateMention | null {
  const start = behindPortion(passage, at);
  if (start < 0) return null;
  const next = id(passage, start) === word.the ? start + 1 : start;
  const past = readPast(passage, start);
  if (past !== null) return { ...past, first: at };
  const long = readLong(passage, next) ?? readSimple(passage, next);
  if (long !== null && !points.has(long[0].type)) return mention(at, long[1], long[0], 'en/date/portion');
  return spaces.isAt(passage, start - 2) ? readSpace(passage, at, start) : null;
}

/** What has no parts that go on: nobody fights "throughout three days ago". */
const points: ReadonlySet<string> = new Set(['ago', 'day-offset', 'feast']);

/** One past "for most of", "over the course of", "throughout", "all through"; -1 where none stands. */
function behindPortion(passage: Passage, at: number): number {
  if (throughout.isAt(passage, at)) return at + 1;
  if (id(passage, at) === all && id(passage, at + 1) === word.through) return at + 2;
  if (!openers.isAt(passage, at)) return -1;
  let next = id(passage, at + 1) === word.the ? at + 2 : at + 1;
  if (graded.isAt(passage, next)) next++;
  return portions.isAt(passage, next) && id(passage, next + 1) === word.of ? next + 2 : -1;
}

/** "in the space of a week", "over the course of three days": so long; with "have killed" up to now. */
function readSpace(passage: Passage, at: number, start: number): DateMention | null {
  const single = id(passage, start) === a || (tags(passage, start) & Tag.determiner) !== 0;
  const number = single ? { value: 1, last: start + 1 } : readNumber(passage, start);
  const unit = number === null ? undefined : wordAt(passage, number.last)?.timeUnit;
  if (number === null || unit === undefined) return null;
  const last = number.last + 1;
  if (isPerfect(passage, at, last))
    return mention(at, last, { type: 'past', unit, count: number.value }, 'en/date/past');
  return { ...mention(at, last, { type: 'unresolved' }, 'en/date/length'), spell: 'length' };
}

const throughout = formList('throughout');
const openers = formList('in over during for within across through throughout');
const graded = formList('better best greater larger whole entire');
const portions = formList('most much part parts all whole rest remainder course duration space span bulk majority');
const spaces = formList('space span course');
