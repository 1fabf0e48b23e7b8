import type { ControlPlace } from '@variorum/server/views';

/** The map opens on the places of so much of what is said: a capital far off, named once, would make it a map of the world. */
const MOST_OF_IT = 0.9;
/** Degrees around the outermost of them. */
const ROOM = 0.4;

type Corner = [lon: number, lat: number];

/** What the map shows at first, south-west and north-east; `null` where no place can be put on it. */
export function boundsOf(places: readonly Pick<ControlPlace, 'at' | 'stances'>[]): [Corner, Corner] | null {
  const placed = places.flatMap(({ at, stances }) => (at === null ? [] : [{ ...at, stances }]));
  if (placed.length === 0) return null;
  const all = placed.reduce((sum, { stances }) => sum + stances, 0);
  const shown: typeof placed = [];
  let said = 0;
  for (const each of placed.toSorted((a, b) => b.stances - a.stances)) {
    if (said >= MOST_OF_IT * all) break;
    shown.push(each);
    said += each.stances;
  }
  const [lats, lons] = [shown.map(({ lat }) => lat), shown.map(({ lon }) => lon)];
  return [
    [Math.min(...lons) - ROOM, Math.min(...lats) - ROOM],
    [Math.max(...lons) + ROOM, Math.max(...lats) + ROOM],
  ];
}
