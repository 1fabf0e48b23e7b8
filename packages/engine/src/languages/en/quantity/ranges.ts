import type { Figure } from '../../../mentions/quantity/figure.ts';
import { type Limits, limitsOf, rangeOf } from '../../../model/bound.ts';
import { isDash, mark } from '../../../text/marks.ts';
import { type Passage, touches } from '../../../text/passage.ts';
import { id, markAt } from '../look.ts';
import { type NumberRead, readNumber } from './number.ts';
import { and, before, between, figure, from, guesses, or, to } from './words.ts';

/** "between 40 and 60", "from 40 to 60" */
export function readBetween(passage: Passage, at: number, taken: (token: number) => boolean): Figure | null {
  const word = id(passage, at);
  if (word !== between && word !== from) return null;
  const low = readNumber(passage, at + 1);
  if (low === null || taken(at + 1)) return null;
  const joint = id(passage, low.last);
  // "between 13,000 to 20,000": so said as often as not.
  if (joint !== to && (word !== between || joint !== and)) return null;
  // "from 10,000 to more than 30,000"
  const highAt = before.startingAt(passage, low.last + 1)?.[1] ?? low.last + 1;
  const high = readNumber(passage, highAt);
  if (high === null || taken(highAt)) return null;
  return figure(at, high.last, rangeOf(scaledAs(low, high), high.value), 'en/quantity/between');
}

/** "40 to 60", "40–60", "12 or 13" */
export function readRange(passage: Passage, n: NumberRead): NumberRead | null {
  if (n.vague) return null;
  const joined = isDash(markAt(passage, n.last)) && touches(passage, n.last + 1) === touches(passage, n.last);
  if (!joined && id(passage, n.last) !== to && id(passage, n.last) !== or) return null;
  const high = readNumber(passage, n.last + 1);
  if (high === null || high.vague || high.value <= scaledAs(n, high)) return null;
  return high;
}

/** "hundreds, maybe up to 2,000" */
export function readGuess(passage: Passage, n: NumberRead): Figure | null {
  let at = n.last;
  const comma = markAt(passage, at) === mark.comma || isDash(markAt(passage, at));
  if (comma) at++;
  const guess = guesses.startingAt(passage, at);
  if (guess === undefined || (!comma && !n.vague)) return null;
  const hedge = before.startingAt(passage, guess[1]);
  const high = readNumber(passage, hedge?.[1] ?? guess[1]);
  if (high === null || high.value <= n.value) return null;
  // The list goes on after a comma ("hundreds, up to 2,000, rebels"): the figure ends with its number.
  const limits: Limits = high.vague ? limitsOf('vague', n.value) : rangeOf(n.value, high.value);
  return figure(n.first, high.last, limits, 'en/quantity/guess-upwards');
}

/** "3 to 4 million": the scale of the second holds for the first. */
export function scaledAs(low: NumberRead, high: NumberRead): number {
  return low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? low.value * high.scale : low.value;
}
