import type { Parsed } from '../language.ts';
import { resolveDate } from '../mentions/date/resolve.ts';
import type { Onset, Predication } from '../mentions/predication.ts';
import type { PlaceName } from '../model/claim.ts';
import { type Dated, isPeriod } from './when/timing.ts';
import { placesBeside } from './where/placing.ts';

/**
 * The date on which something began: of "since it began in May" the start of the period. Null where its words only give a
 * stretch of time.
 */
export function dateOfOnset(dates: readonly Dated[], { date }: Onset, published: string | null): Dated | null {
  const dated = dates.find(({ mention: { first, last } }) => first <= date[0] && last >= date[1]);
  if (dated === undefined) return null;
  const { expression } = dated;
  if (expression.type !== 'since') return isPeriod(expression) ? null : dated;
  const { start } = expression;
  return { ...dated, expression: start, moment: resolveDate(start, dated.moment.text ?? '', published) };
}

/** Whether a claim's date is that of a beginning. */
export function beginsThen({ mention, expression, moment }: Dated, { onset }: Predication): boolean {
  if (onset === undefined || moment.edtf === null || isPeriod(expression)) return false;
  return mention.first <= onset.date[0] && mention.last >= onset.date[1];
}

/** "The war began in 2014": of a war as a whole, which is its country's. */
export function isOfWholeWar({ onset, lasting }: Predication): boolean {
  return onset !== undefined && lasting;
}

/** Tokens behind "the war", "began" in which a place is still its own. */
const warPlaceWithin = 3;

/** "The war in the north began": where its own words put a war; a place elsewhere in the sentence is where something of it happened. */
export function placesOfWar(
  parsed: Parsed,
  { trigger }: Predication,
  beside: Parameters<typeof placesBeside>[3],
): readonly PlaceName[] {
  const [first, last] = trigger;
  const places = parsed.places.filter((place) => place.first >= first && place.first < last + warPlaceWithin);
  return placesBeside({ ...parsed, places }, trigger, [], beside);
}
