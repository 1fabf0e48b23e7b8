import type { Map as MapView } from 'maplibre-gl';
import { hueColour } from './base-map.ts';
import type { PlaceOverTime, Standing } from './days.ts';
import { discOf } from './discs.ts';
import { hueOf } from './holders.ts';

/** Of a claim that is old the mark pales; after this many days it pales no further. */
const PALEST_AFTER_DAYS = 60;

function opacityOf({ age }: Standing): number {
  return 0.34 - 0.2 * Math.min(1, age / PALEST_AFTER_DAYS);
}

/** The outlines of all places, which no day changes; wide ones first, so that a town stays in sight in its province. */
export function discsOf(places: readonly PlaceOverTime[]): GeoJSON.FeatureCollection {
  const placed = places.flatMap(({ place }, id) => (place.at === null ? [] : [{ at: place.at, id }]));
  placed.sort((a, b) => b.at.precision - a.at.precision);
  return {
    type: 'FeatureCollection',
    features: placed.map(({ at, id }) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [discOf(at)] },
    })),
  };
}

/** Paints each place as it stands. Only states change: nothing is cut into tiles again. */
export function paintDiscs(
  map: MapView,
  {
    places,
    standings,
    hues,
  }: {
    readonly places: readonly PlaceOverTime[];
    readonly standings: readonly Standing[];
    readonly hues: ReadonlyMap<string, number>;
  },
): void {
  // The page's own colours, asked for once: each asking makes the browser work out its styles.
  const colours = new Map<number | null, string>();
  for (const [id, { place }] of places.entries()) {
    const standing = standings[id];
    if (place.at === null || standing === undefined) continue;
    const hue = hueOf(standing.holder, hues);
    const colour = colours.get(hue) ?? hueColour(hue);
    colours.set(hue, colour);
    const isSaid = standing.status !== 'nothing';
    map.setFeatureState(
      { source: 'discs', id },
      {
        colour,
        opacity: isSaid ? opacityOf(standing) : 0,
        whole: standing.status === 'agreed' ? 1 : 0,
        broken: isSaid && standing.status !== 'agreed' ? 1 : 0,
      },
    );
  }
}
