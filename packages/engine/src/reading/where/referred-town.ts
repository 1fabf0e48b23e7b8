import type { PlaceName } from '../../model/claim.ts';
import type { Gazetteer, PlaceKind } from '../../model/gazetteer.ts';

const SETTLEMENTS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['town', 'village']);

/**
 * "South of the city", in a sentence that names only the province: the city is the one that the sentences before spoke of,
 * if it lies in that province. `carried`: where those sentences were.
 */
export function withTownMeant(
  places: readonly PlaceName[],
  carried: readonly PlaceName[],
  gazetteer: Gazetteer,
): readonly PlaceName[] {
  const [pointed, ...around] = places;
  if (pointed === undefined || pointed.id !== undefined || around.length === 0) return places;
  if (around.some(({ id }) => id === undefined || SETTLEMENTS.has(gazetteer.get(id)?.kind ?? 'spot'))) return places;
  const town = carried.find(
    ({ id }) =>
      id !== undefined &&
      SETTLEMENTS.has(gazetteer.get(id)?.kind ?? 'spot') &&
      around.every((outer) => gazetteer.contains(outer.id!, id) === 'yes'),
  );
  return town === undefined ? places : [pointed, town, ...around];
}
