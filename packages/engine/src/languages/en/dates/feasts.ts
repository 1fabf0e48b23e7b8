import { isWritten, type Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { shapeAt } from '../look.ts';
import { readYearBehind } from './digits.ts';
import type { Found } from './words.ts';

/** "Christmas Day", "Christmas Eve 2011": a day of every year that goes by its name. */
export function readFeast(passage: Passage, at: number): Found | null {
  if (!opensFeast(passage, at)) return null;
  const eve = at + 1 < passage.last && isWritten(passage, at + 1, 'eve');
  if (!eve && !(at + 1 < passage.last && isWritten(passage, at + 1, 'day'))) return null;
  const [year, last] = readYearBehind(passage, at + 2);
  const day = eve ? 24 : 25;
  return [year === undefined ? { type: 'day', month: 12, day } : { type: 'day', year, month: 12, day }, last];
}

/** Whether token `at` can open a feast's name. */
export function opensFeast(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.title && isWritten(passage, at, 'christmas');
}
