import type { DateExpression, DateMention, TimeUnit } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { id, tags, wordAt } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { readLong } from './decades.ts';
import { readSimple, unitsIn } from './named.ts';
import { mention, word } from './words.ts';

/**
 * "in the three months to June", "in the week ending 12 May", "in the week of 9 May": so long, up to an end or from a start; "in the
 * days before 5 June", "in the weeks after the coup of 3 May": another time than the one named, and no day.
 */
export function readEnding(passage: Passage, at: number): DateMention | null {
  const opens = openers.isAt(passage, at);
  const article = opens ? at + 1 : at;
  if (!opens && id(passage, article) !== word.the) return null;
  const from = id(passage, article) === word.the ? article + 1 : article;
  const number = readNumber(passage, from);
  const unitAt = number?.last ?? from;
  const unit = wordAt(passage, unitAt)?.timeUnit;
  if (unit === undefined || number?.vague === true) return null;
  // "in the days to come", "in two days to Gao": only of "the".
  if (from === article) return null;
  const plural = wordAt(passage, unitAt)!.form.endsWith('s');
  const count = (number?.value ?? 1) * unitsIn(passage, unitAt);
  if (number === null && plural) return besideDay(passage, at, unitAt + 1);
  return (
    upTo(passage, at, unitAt + 1, unit, count) ??
    (number === null && unit === 'week' ? weekFrom(passage, at, unitAt + 1) : besideDay(passage, at, unitAt + 1))
  );
}

/** "to June", "ending on 12 May", "up to Tuesday morning" */
function upTo(passage: Passage, at: number, joint: number, unit: TimeUnit, count: number): DateMention | null {
  let next = joint;
  if (ups.isAt(passage, next)) next++;
  if (!tos.isAt(passage, next)) return null;
  next++;
  if (id(passage, next) === word.on || id(passage, next) === word.in) next++;
  const end = readSimple(passage, next);
  if (end === null || !isEnd(end[0])) return null;
  const day = partsOfDay.isAt(passage, end[1]) ? end[1] + 1 : end[1];
  const last = end[0].type === 'day' || end[0].type === 'weekday' ? day : end[1];
  return mention(at, last, { type: 'stretch', unit, count, end: end[0] }, 'en/date/up-to-end');
}

function isEnd({ type }: DateExpression): boolean {
  return type === 'day' || type === 'weekday' || type === 'month' || type === 'day-offset' || type === 'calendar';
}

/** "of 9 May", "beginning Monday 9 May" */
function weekFrom(passage: Passage, at: number, joint: number): DateMention | null {
  if (!froms.isAt(passage, joint)) return null;
  const next = id(passage, joint + 1) === word.on ? joint + 2 : joint + 1;
  const start = readSimple(passage, next);
  if (start === null || (start[0].type !== 'day' && start[0].type !== 'weekday')) return null;
  const expression = { type: 'stretch-from', unit: 'week', count: 1, start: start[0] } as const;
  return mention(at, start[1], expression, 'en/date/week-from');
}

/** Tokens between "after" and a day that only says of what. */
const eventMax = 5;

/** "in the days before 5 June 2014", "in the weeks after the coup of 3 May": the day named is not the time told of. */
function besideDay(passage: Passage, at: number, joint: number): DateMention | null {
  const leading = leads.isAt(passage, joint) && ups.isAt(passage, joint + 1) && id(passage, joint + 2) === word.to;
  const since = id(passage, joint) === word.since;
  if (!leading && !since && !besides.isAt(passage, joint)) return null;
  let next = leading ? joint + 3 : joint + 1;
  for (const end = next + eventMax; next < end && next < passage.last; next++) {
    const day = readLong(passage, next) ?? readSimple(passage, next);
    if (day !== null && day[0].type !== 'ago' && day[0].type !== 'day-offset') {
      const expression: DateExpression = since ? { type: 'since', start: day[0] } : { type: 'unresolved' };
      const found = mention(at, day[1], expression, since ? 'en/date/since' : 'en/date/beside-a-day');
      return since ? found : { ...found, spell: 'gap' };
    }
    if ((tags(passage, next) & (Tag.verb | Tag.be | Tag.have | Tag.modal | Tag.relative)) !== 0) return null;
  }
  return null;
}

const openers = formList('in during over for within on');
const ups = formList('up leading');
const tos = formList('to until till through ending ended');
const froms = formList('of beginning starting from commencing');
const besides = formList('before after following preceding');
const leads = formList('leading running');
const partsOfDay = formList('morning afternoon evening night noon midnight');
