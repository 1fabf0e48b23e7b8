import type { PlaceName } from '../../model/claim.ts';
import { type Answer, type AxisAnswer, answered } from '../answer.ts';
import type { Policy } from '../policy/policy.ts';
import type { Assumption } from '../saying/phrase.ts';
import { fold, looksLikeName } from './fold.ts';
import { type PlaceScope, type Places, placeName, placeNames } from './place.ts';

interface PlaceAnswer {
  readonly answer: Answer;
  readonly assumes?: Assumption;
}

/** One place in one place, by identity where both have one, else by name where both are names. */
function within(inner: PlaceName, outer: PlaceName, places: Places, policy: Policy): PlaceAnswer {
  if (inner.id !== undefined && outer.id !== undefined) {
    return { answer: inner.id === outer.id ? 'yes' : places.contains(outer.id, inner.id) };
  }
  if (inner.id !== undefined || outer.id !== undefined) return { answer: 'unknown' };
  const [a, b] = [placeName(inner), placeName(outer)];
  if (!looksLikeName(a) || !looksLikeName(b) || fold(a) !== fold(b)) return { answer: 'unknown' };
  if (inner.country !== undefined && outer.country !== undefined && inner.country !== outer.country) {
    return { answer: 'no' };
  }
  return policy.assume.sameNameSamePlace
    ? { answer: 'yes', assumes: { say: 'same-name-same-place', name: a } }
    : { answer: 'unknown' };
}

/** `part` in any of `outer`'s parts; where the part itself is unnamed or unknown, by a place that its words put around it. */
function partInside(
  part: PlaceName,
  inner: PlaceScope,
  outer: PlaceScope,
  places: Places,
  policy: Policy,
): PlaceAnswer {
  let result: PlaceAnswer = { answer: 'no' };
  const consider = (candidate: PlaceName): boolean => {
    for (const whole of outer.parts) {
      const step = within(candidate, whole, places, policy);
      if (step.answer === 'yes') {
        result = step;
        return true;
      }
      if (step.answer === 'unknown') result = { answer: 'unknown' };
    }
    return false;
  };
  if (consider(part)) return result;
  if (part.id !== undefined) return result;
  for (const place of inner.around) if (place.id !== undefined && consider(place)) return result;
  return { answer: 'unknown' };
}

/** Whether all of `inner`'s ground lies inside `outer`'s. */
export function placeInside(inner: PlaceScope, outer: PlaceScope, places: Places, policy: Policy): AxisAnswer {
  const axis = 'place';
  if (inner.parts.length === 0 || outer.parts.length === 0) {
    const both = inner.parts.length === 0 && outer.parts.length === 0;
    return answered(axis, 'unknown', () => ({ say: both ? 'no-places' : 'one-without-place' }));
  }
  if (outer.somewhere && inner !== outer) {
    return answered(axis, 'unknown', () => ({ say: 'part-only', place: placeNames(outer) }));
  }
  const said = (say: 'place-inside' | 'place-outside' | 'place-maybe-inside') => () => ({
    say,
    inner: placeNames(inner),
    outer: placeNames(outer),
  });
  const assumes: Assumption[] = [inner.borrowed, outer.borrowed].filter((assumed) => assumed !== null);
  let result: Answer = 'yes';
  for (const part of inner.parts) {
    const step = partInside(part, inner, outer, places, policy);
    if (step.answer === 'no') {
      const looser = outer.loose.some((place) => within(part, place, places, policy).answer !== 'no');
      if (!looser) return answered(axis, 'no', said('place-outside'));
      result = 'unknown';
    } else if (step.answer === 'unknown') result = 'unknown';
    if (step.assumes !== undefined) assumes.push(step.assumes);
  }
  if (result === 'yes') {
    const sure = inner.loose.every((place) =>
      outer.parts.some((whole) => within(place, whole, places, policy).answer === 'yes'),
    );
    if (!sure) result = 'unknown';
  }
  if (result === 'unknown') return answered(axis, 'unknown', said('place-maybe-inside'));
  return answered(
    axis,
    'yes',
    () =>
      placeNames(inner).join() === placeNames(outer).join()
        ? { say: 'both-place', place: placeNames(inner) }
        : said('place-inside')(),
    () => assumes,
  );
}

// Kinds whose members divide the ground; an "area" or a "region" may straddle others.
const DIVIDING = new Set(['country', 'province', 'district', 'town', 'village', 'neighbourhood']);

function divides(place: PlaceName, places: Places): boolean {
  if (place.id === undefined) return false;
  const kind = places.get?.(place.id)?.kind;
  if (kind !== undefined) return DIVIDING.has(kind);
  return place.precision !== undefined && place.precision !== 5 && place.precision !== 7;
}

/** Whether the two surely share no ground: every pair known, neither holding the other, of kinds that do not overlap. */
export function placesApart(a: PlaceScope, b: PlaceScope, places: Places): boolean {
  if (a.parts.length === 0 || b.parts.length === 0 || a.borrowed !== null || b.borrowed !== null) return false;
  if (a.loose.length > 0 || b.loose.length > 0) return false;
  return a.parts.every(
    (x) =>
      divides(x, places) &&
      b.parts.every(
        (y) =>
          divides(y, places) &&
          x.id !== y.id &&
          places.contains(x.id!, y.id!) === 'no' &&
          places.contains(y.id!, x.id!) === 'no',
      ),
  );
}
