import type { Claim, EventLink, Gazetteer, Place } from '@variorum/engine';
import type { Doubt } from '../views/review.ts';

type NearPlace = Doubt & { readonly code: 'near-place' };
type NearEvent = Doubt & { readonly code: 'near-event' };

/** Two places by one name that fit this alike are told apart by little more than chance; scores go from 0 to 1. */
const CLOSE = 0.1;
/** How like one event two tolls must look before it is worth asking; likeness goes from 0 to 1. */
const LIKE = 0.5;

/** Where no place can be found by its name, none is near another. */
export type PlaceNames = Pick<Gazetteer, 'contains'> & Partial<Pick<Gazetteer, 'find'>>;

/** Finds the place that a claim's words could mean as well; each name is looked up once. */
export function nearPlaces(gazetteer: PlaceNames): (claim: Claim) => NearPlace | null {
  const known = new Map<string, readonly Place[]>();
  /** The places that fit a name as well as the one chosen: of its kind and country, so that nothing else decided. */
  const rivals = (words: string, chosen: string): readonly Place[] => {
    const key = `${chosen}\n${words}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const candidates = gazetteer.find?.(words) ?? [];
    const own = candidates.find(({ place }) => place.id === chosen);
    const close =
      own === undefined
        ? []
        : candidates
            .filter(
              ({ place, score }) =>
                place.id !== chosen &&
                place.kind === own.place.kind &&
                place.country === own.place.country &&
                own.score - score < CLOSE &&
                gazetteer.contains(chosen, place.id) !== 'yes' &&
                gazetteer.contains(place.id, chosen) !== 'yes',
            )
            .map(({ place }) => place);
    known.set(key, close);
    return close;
  };
  return ({ where }) => {
    for (const { id, text } of where) {
      const others = id === undefined ? [] : rivals(text, id);
      if (others.length > 0) return { code: 'near-place', words: text, places: others.length + 1 };
    }
    return null;
  };
}

/** Of each claim the link to another toll that may be of its event and nobody decided on: the likest one. */
export function nearEvents(links: readonly EventLink[]): ReadonlyMap<string, NearEvent> {
  const near = new Map<string, NearEvent>();
  for (const { claims, score } of links) {
    if (score < LIKE) continue;
    for (const [claim, other] of [claims, claims.toReversed()] as [string, string][]) {
      const known = near.get(claim);
      if (known === undefined || known.score < score) near.set(claim, { code: 'near-event', other, score });
    }
  }
  return near;
}
