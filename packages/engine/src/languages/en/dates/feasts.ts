import type { MovingFeast } from '../../../mentions/date/expression.ts';
import { isWritten, type Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isCapitalised, shapeAt } from '../look.ts';
import { type FormList, formList } from '../word-list.ts';
import { readYearBehind } from './digits.ts';
import { type Found, word } from './words.ts';

/** "Christmas Day", "New Year’s Eve", "Good Friday 1998", "the holy month of Ramadan": days of every year that go by a name. */
export function readFeast(passage: Passage, at: number): Found | null {
  const fixed = nameEnd(passage, at);
  if (fixed !== null) return readFixed(passage, fixed);
  const moving = movingEnd(passage, at);
  if (moving === null) return null;
  const [feast, end] = moving;
  const [year, last] = readYearBehind(passage, end);
  return [year === undefined ? { type: 'feast', feast } : { type: 'feast', feast, year }, last];
}

function readFixed(passage: Passage, [feast, end]: readonly [Feast, number]): Found | null {
  const eve = end < passage.last && isWritten(passage, end, 'eve');
  if (!eve && !(end < passage.last && isWritten(passage, end, 'day'))) return null;
  const [year, last] = readYearBehind(passage, end + 1);
  const { month, day } = eve ? feast.eve : feast.day;
  return [year === undefined ? { type: 'day', month, day } : { type: 'day', year, month, day }, last];
}

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

interface Feast {
  readonly day: DayOfYear;
  readonly eve: DayOfYear;
}

const christmas: Feast = { day: { month: 12, day: 25 }, eve: { month: 12, day: 24 } };
const newYear: Feast = { day: { month: 1, day: 1 }, eve: { month: 12, day: 31 } };

/** The feast whose name starts at a token, and one past its name. */
function nameEnd(passage: Passage, at: number): readonly [Feast, number] | null {
  if (shapeAt(passage, at) !== Shape.title) return null;
  if (isWritten(passage, at, 'christmas')) return [christmas, at + 1];
  const end = at + 2;
  if (end >= passage.last || !isWritten(passage, at, 'new')) return null;
  if (isWritten(passage, at + 1, 'years')) return [newYear, end];
  return isWritten(passage, at + 1, 'year') && shapeAt(passage, end) === Shape.possessive ? [newYear, end + 1] : null;
}

/** Names of feasts that move, word by word; where one begins another, the longer stands first. */
const moving: readonly (readonly [readonly FormList[], MovingFeast])[] = (
  [
    ['good friday', 'good-friday'],
    ['easter monday', 'easter-monday'],
    ['easter sunday', 'easter'],
    ['easter', 'easter'],
    ['ramadan', 'ramadan'],
    ['eid al-fitr', 'eid-al-fitr'],
    ['eid al-adha', 'eid-al-adha'],
    ['ashura', 'ashura'],
  ] as const
).map(([name, feast]) => [name.split(' ').map((form) => formList(form)), feast]);

/** Words of "the Muslim holy month of" before a name. */
const monthMax = 4;

function movingEnd(passage: Passage, at: number): readonly [MovingFeast, number] | null {
  const start = behindMonth(passage, at);
  if (!opensMoving.isAt(passage, start) || !isCapitalised(passage, start)) return null;
  for (const [name, feast] of moving) {
    if (!name.every((form, index) => form.isAt(passage, start + index))) continue;
    const end = start + name.length;
    // "the Good Friday Agreement", "the Easter Rising", "Ramadan Example": another name.
    return isCapitalised(passage, end) ? null : [feast, end];
  }
  return null;
}

/** One past "holy month of"; `at` where no such words stand. */
function behindMonth(passage: Passage, at: number): number {
  for (let next = at; next < at + monthMax && next < passage.last; next++) {
    if (months.isAt(passage, next)) return id(passage, next + 1) === word.of ? next + 2 : at;
    if (!sacred.isAt(passage, next)) return at;
  }
  return at;
}

const months = formList('month feast holiday festival');
const sacred = formList('muslim islamic holy sacred fasting christian shiite shia three-day');
const opensMoving = formList('good easter ramadan eid ashura');
const timely = formList('easter ramadan eid ashura century date');

/** Whether token `at` can open a feast's name. */
export function opensFeast(passage: Passage, at: number): boolean {
  return nameEnd(passage, at) !== null || (opensMoving.isAt(passage, at) && isCapitalised(passage, at));
}

/** Whether a word that no other word of time need stand beside is one of time: "in the 19th century", "during Ramadan". */
export function isTimely(passage: Passage, at: number): boolean {
  return timely.isAt(passage, at);
}
