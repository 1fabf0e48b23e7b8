import { KINDS } from '../index-file/kinds.ts';
import { DEGREE, NOWHERE, type Sections } from '../index-file/layout.ts';
import type { StringPool } from '../index-file/string-pool.ts';
import type { Draft } from './draft.ts';

type Name =
  | 'geonames'
  | 'ownId'
  | 'name'
  | 'lat'
  | 'lon'
  | 'population'
  | 'country'
  | 'kind'
  | 'precision'
  | 'prior'
  | 'withinStart'
  | 'within';

/** What an index holds of each place besides its names, one array for each field. */
export interface PlaceColumns {
  /** Adds a place and gives its number. */
  add(draft: Draft): number;
  /** `keptFrom` is what the pool says of its kept strings. */
  pack(keptFrom: number): Pick<Sections, Name | 'byGeonames'>;
}

export function placeColumns(pool: StringPool): PlaceColumns {
  const at: Record<Name, number[]> = {
    geonames: [],
    ownId: [],
    name: [],
    lat: [],
    lon: [],
    population: [],
    country: [],
    kind: [],
    precision: [],
    prior: [],
    withinStart: [],
    within: [],
  };
  return {
    add: (draft) => {
      const { country = '', lat, lon } = draft;
      at.geonames.push(draft.geonames ?? 0);
      at.ownId.push(draft.ownId === undefined ? -1 : pool.keep(draft.ownId));
      at.name.push(pool.keep(draft.name));
      at.lat.push(lat === undefined ? NOWHERE : Math.round(lat * DEGREE));
      at.lon.push(lon === undefined ? NOWHERE : Math.round(lon * DEGREE));
      at.population.push(draft.population);
      at.country.push(country === '' ? 0 : country.charCodeAt(0) * 256 + country.charCodeAt(1));
      at.kind.push(KINDS.indexOf(draft.kind));
      at.precision.push(draft.precision);
      at.prior.push(draft.prior ?? 0);
      at.withinStart.push(at.within.length);
      for (const id of draft.within) at.within.push(pool.keep(id));
      return at.name.length - 1;
    },
    pack: (keptFrom) => {
      const shifted = (strings: readonly number[]): Uint32Array<ArrayBuffer> =>
        Uint32Array.from(strings, (string) => string + keptFrom);
      return {
        geonames: Uint32Array.from(at.geonames),
        byGeonames: sortedByGeonames(at.geonames),
        ownId: Uint32Array.from(at.ownId, (string) => (string < 0 ? 0 : 1 + string + keptFrom)),
        name: shifted(at.name),
        lat: Int32Array.from(at.lat),
        lon: Int32Array.from(at.lon),
        population: Uint32Array.from(at.population),
        country: Uint16Array.from(at.country),
        kind: Uint8Array.from(at.kind),
        precision: Uint8Array.from(at.precision),
        prior: Uint8Array.from(at.prior),
        withinStart: Uint32Array.from([...at.withinStart, at.within.length]),
        within: shifted(at.within),
      };
    },
  };
}

function sortedByGeonames(geonames: readonly number[]): Uint32Array<ArrayBuffer> {
  const known = [...geonames.keys()].filter((place) => geonames[place] !== 0);
  return Uint32Array.from(known.sort((a, b) => (geonames[a] ?? 0) - (geonames[b] ?? 0)));
}
