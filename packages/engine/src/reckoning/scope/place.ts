import type { PlaceName } from '../../model/claim.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Answer } from '../answer.ts';
import type { Assumption } from '../saying/phrase.ts';

/** What the reckoning needs of a gazetteer; `get` may be missing. */
export interface Places {
  readonly contains: Gazetteer['contains'];
  readonly get?: Gazetteer['get'] | undefined;
}

/**
 * Where a claim's figure holds: the union of `parts`. `around` are further places in the claim's words that hold the
 * parts or whose relation to them is not known; `loose` are those of them that may add ground to the union.
 */
export interface PlaceScope {
  readonly parts: readonly PlaceName[];
  readonly around: readonly PlaceName[];
  readonly loose: readonly PlaceName[];
  /** Set where the place is not the claim's own but its report's: the assumption. */
  readonly borrowed: Assumption | null;
  /** Somewhere in there, and perhaps not all over it: holds nothing but itself. */
  readonly somewhere: boolean;
}

export const NOWHERE: PlaceScope = { parts: [], around: [], loose: [], borrowed: null, somewhere: false };

export function placeName(place: PlaceName): string {
  return place.name ?? place.text;
}

export function placeNames({ parts }: PlaceScope): readonly string[] {
  return parts.map(placeName);
}

/**
 * Reads a claim's places. They come from the most specific to the least, so a later place is usually the one around the
 * first; it is a further part only where it surely lies beside it and is as precise ("in the towns A, B and C").
 */
export function placeScope(where: readonly PlaceName[], places: Places): PlaceScope {
  const first = where[0];
  if (first === undefined) return NOWHERE;
  const parts = [first];
  const around: PlaceName[] = [];
  const loose: PlaceName[] = [];
  for (const place of where.slice(1)) {
    const holds = parts.some((part) => part.id === undefined) ? 'unknown' : holdsAny(place, parts, places);
    const beside =
      place.id !== undefined &&
      holds === 'no' &&
      place.precision === first.precision &&
      parts.every((part) => part.id !== undefined && places.contains(part.id, place.id!) === 'no');
    if (beside) parts.push(place);
    else {
      around.push(place);
      // An unnamed first place ("the market") lies in what follows it: nothing is added.
      if (holds !== 'yes' && first.id !== undefined) loose.push(place);
    }
  }
  return { parts, around, loose, borrowed: null, somewhere: false };
}

function holdsAny(outer: PlaceName, parts: readonly PlaceName[], places: Places): Answer {
  if (outer.id === undefined) return 'unknown';
  let result: Answer = 'no';
  for (const part of parts) {
    if (part.id === undefined) continue;
    const answer = places.contains(outer.id, part.id);
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}
