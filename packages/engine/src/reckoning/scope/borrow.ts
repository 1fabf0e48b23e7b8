import type { PlaceName } from '../../model/claim.ts';
import type { PlaceKind } from '../../model/gazetteer.ts';
import { NOWHERE, type PlaceScope, type Places, placeName } from './place.ts';

type Named = PlaceName & { readonly id: string };

const WIDE: ReadonlySet<PlaceKind> = new Set(['country', 'region']);

function kindOf(place: PlaceName, places: Places): PlaceKind | null {
  const known = place.id === undefined ? undefined : places.get?.(place.id)?.kind;
  if (known !== undefined) return known;
  if (place.precision === 6) return 'country';
  if (place.precision === 4) return 'province';
  return null;
}

function countryOf(place: Named | undefined, places: Places): string | undefined {
  return place === undefined ? undefined : (places.get?.(place.id)?.country ?? place.country);
}

/**
 * The place that a claim without one is taken to speak of: of the places that its report is mostly about, the one that
 * holds more than half of them. Countries and larger places are left out of the count, and so are places in other countries
 * than the first's: capitals stand for governments ("Ankara said"). A province goes before a smaller
 * place, the earlier named before the later, and the report's country serves only where no smaller place does.
 * A place that the report does not name itself is never taken. {@link NOWHERE} where none holds a majority.
 */
export function borrowedPlace(about: readonly PlaceName[], places: Places): PlaceScope {
  const named = about.filter((place): place is Named => place.id !== undefined);
  const smaller = named.filter((place) => !WIDE.has(kindOf(place, places) ?? 'town'));
  const home = countryOf(smaller[0], places);
  const voters = smaller.filter((place) => countryOf(place, places) === home);
  const electorate = voters.length > 0 ? voters : named.slice(0, 1);
  const held = (place: Named) =>
    electorate.filter((voter) => voter.id === place.id || places.contains(place.id, voter.id) === 'yes');
  // Smaller numbers come first; the sort is stable, so that equals stay in the order of naming.
  const rank = (place: Named) => {
    const kind = kindOf(place, places);
    if (kind !== null && WIDE.has(kind)) return 2;
    return kind === 'province' ? 0 : 1;
  };
  const winner = named
    .filter((place) => held(place).length * 2 > electorate.length)
    .sort((a, b) => rank(a) - rank(b))[0];
  if (winner === undefined) return NOWHERE;
  const others = held(winner).filter((place) => place.id !== winner.id);
  return {
    parts: [winner],
    around: [],
    loose: [],
    // Reports on a country tell of its parts: a figure without a place may be one of those, and no limit for the whole.
    somewhere: WIDE.has(kindOf(winner, places) ?? 'town'),
    borrowed: {
      say: 'place-of-report',
      place: placeName(winner),
      holding: others.slice(0, 3).map(placeName),
    },
  };
}
