import type { Entry } from '../entry.ts';
import { type PlaceScope, type Places, placeName } from './place.ts';
import { placeKey } from './place-tree.ts';

/** The place under which a figure is shown. */
export interface PlaceRoot {
  readonly key: string;
  readonly name: string;
}

const NONE: PlaceRoot = { key: '', name: 'no stated place' };

/** The province around a place, or the place itself where it is one, is larger, or lies in none that is known. */
export function provinceOf(id: string, places: Places): string {
  const seen = new Set<string>();
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const place = places.get?.(next);
    if (place === undefined) continue;
    if (place.kind === 'province') return next;
    queue.push(...place.within);
  }
  return id;
}

/** An event is shown under its own place, a running total under the province around it. */
export function placeRoot({ scope }: Entry, places: Places): PlaceRoot {
  const named = [...scope.place.parts, ...scope.place.around].find((place) => placeKey(place) !== null);
  if (named === undefined) {
    const words = scope.place.parts[0]?.text;
    return words === undefined ? NONE : { key: `words:${words}`, name: words };
  }
  if (scope.extent === 'event' || named.id === undefined) return { key: placeKey(named)!, name: placeName(named) };
  const root = provinceOf(named.id, places);
  if (root === named.id) return { key: root, name: placeName(named) };
  return { key: root, name: places.get?.(root)?.name ?? placeName(named) };
}

/** {@link placeRoot}, found once for each place. */
export function rootsOf(places: Places): (entry: Entry) => PlaceRoot {
  const events = new Map<PlaceScope, PlaceRoot>();
  const totals = new Map<PlaceScope, PlaceRoot>();
  return (entry) => {
    const kept = entry.scope.extent === 'event' ? events : totals;
    const known = kept.get(entry.scope.place);
    if (known !== undefined) return known;
    const root = placeRoot(entry, places);
    kept.set(entry.scope.place, root);
    return root;
  };
}
