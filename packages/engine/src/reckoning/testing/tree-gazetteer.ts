import type { PlaceName, PlacePrecision } from '../../model/claim.ts';
import type { Gazetteer, Place, PlaceKind } from '../../model/gazetteer.ts';

const PRECISION: Readonly<Record<PlaceKind, PlacePrecision>> = {
  region: 5,
  country: 6,
  province: 4,
  district: 3,
  area: 5,
  town: 1,
  village: 1,
  neighbourhood: 1,
  spot: 1,
};

/** A gazetteer for tests: `id: [kind, ...ids around it]`; the name is the id with its first letter large. */
export type TreeFacts = Readonly<Record<string, readonly [PlaceKind, ...string[]]>>;

export interface TreeGazetteer extends Pick<Gazetteer, 'contains' | 'get'> {
  /** A place as a claim names it. */
  named(id: string): PlaceName;
}

export function treeGazetteer(facts: TreeFacts): TreeGazetteer {
  const get = (id: string): Place | undefined => {
    const fact = facts[id];
    if (fact === undefined) return undefined;
    const [kind, ...within] = fact;
    const country = countryOf(id);
    return {
      id,
      name: id.charAt(0).toUpperCase() + id.slice(1),
      kind,
      ...(country === undefined ? {} : { country }),
      precision: PRECISION[kind],
      population: 0,
      within,
    };
  };
  const countryOf = (id: string): string | undefined => {
    const [kind, ...within] = facts[id] ?? ['spot'];
    return kind === 'country' ? id : within.map(countryOf).find((country) => country !== undefined);
  };
  const climbs = (outer: string, inner: string): boolean =>
    outer === inner || (get(inner)?.within ?? []).some((parent) => climbs(outer, parent));
  return {
    get,
    contains(outer, inner) {
      if (climbs(outer, inner)) return 'yes';
      // An area has no certain border in this tree: it may hold what no line puts into it.
      return get(outer)?.kind === 'area' && !climbs(inner, outer) ? 'unknown' : 'no';
    },
    named(id) {
      const place = get(id);
      if (place === undefined) throw new Error(`no place ${id} in this tree`);
      return { id, name: place.name, text: place.name, start: 0, end: place.name.length, precision: place.precision };
    },
  };
}

/** The places of the reports on north-west Syria. */
export const syria: TreeGazetteer = treeGazetteer({
  syria: ['country'],
  turkey: ['country'],
  ankara: ['town', 'turkey'],
  damascus: ['town', 'syria'],
  idlib: ['province', 'syria'],
  aleppo: ['province', 'syria'],
  khanSheikhoun: ['town', 'idlib'],
  maarat: ['town', 'idlib'],
  azaz: ['town', 'aleppo'],
  north: ['area', 'syria'],
});
