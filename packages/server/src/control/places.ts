import type { ControlLine, Gazetteer } from '@variorum/engine';
import type { ControlPlace, PlaceSpot } from '../views/control.ts';

function spotOf(key: string, get: Gazetteer['get']): PlaceSpot | null {
  const place = get(key);
  if (place?.lat === undefined || place.lon === undefined) return null;
  return { lat: place.lat, lon: place.lon, precision: place.precision };
}

/** What a map and a list need of a line of control. */
export function controlPlace({ place, sources, joint }: ControlLine, get: Gazetteer['get']): ControlPlace {
  const stances = sources.flatMap((source) => source.stances);
  const days = stances.flatMap(({ from, to }) => [from ?? to, to ?? from]).filter((day) => day !== null);
  days.sort();
  return {
    key: place.key,
    name: place.name,
    sources: sources.length,
    stances: stances.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    disputed: joint.some(({ status }) => status === 'disputed'),
    at: spotOf(place.key, get),
    joint: joint.map(({ from, to, status, holder }) => ({ from, to, status, holder })),
  };
}
