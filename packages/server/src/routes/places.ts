import * as addresses from '../addresses/service.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import type { PlaceLookup } from '../view-routes.ts';

/** More than a person leafs through. */
const MOST = 12;
/** Names around a place: its district, its province, its country. */
const AROUND = 3;

/** The names of what lies around a place, from the inside out; the look-up may know of circles, and this does not walk in them. */
function around(id: string, get: PlaceLookup['get']): readonly string[] {
  const names: string[] = [];
  const seen = new Set([id]);
  let at = get(id)?.within[0];
  while (at !== undefined && !seen.has(at) && names.length < AROUND) {
    seen.add(at);
    const outer = get(at);
    if (outer === undefined) break;
    names.push(outer.name);
    [at] = outer.within;
  }
  return names;
}

/** Places by their names, for whoever says where something was. */
export function placeRoutes({ find, get }: PlaceLookup): Routes {
  const routes = openRoutes();
  view(routes, addresses.places, ({ query: { name } }) => ({
    places:
      name === undefined
        ? []
        : (find?.(name) ?? [])
            .slice(0, MOST)
            .map(({ place: { id, name, kind } }) => ({ id, name, kind, around: around(id, get) })),
  }));
  return routes;
}
