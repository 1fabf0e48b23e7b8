import type { PlaceName } from '../../model/claim.ts';

/** How many places a report is said to be about. */
const aboutMax = 5;

/** The places that a report names most, ties in the order of their first mention. */
export function aboutPlaces(
  mentioned: ReadonlyMap<string, { readonly place: PlaceName; readonly count: number }>,
): PlaceName[] {
  return [...mentioned.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, aboutMax)
    .map(({ place }) => place);
}
