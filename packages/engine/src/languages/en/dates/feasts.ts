import { isWritten, type Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { shapeAt } from '../look.ts';
import { readYearBehind } from './digits.ts';
import type { Found } from './words.ts';

/** "Christmas Day", "Christmas Eve 2011", "New Year’s Eve": a day of every year that goes by its name. */
export function readFeast(passage: Passage, at: number): Found | null {
  const name = nameEnd(passage, at);
  if (name === null) return null;
  const [feast, end] = name;
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

/** Whether token `at` can open a feast's name. */
export function opensFeast(passage: Passage, at: number): boolean {
  return nameEnd(passage, at) !== null;
}
