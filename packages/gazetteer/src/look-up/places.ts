import type { Place } from '@variorum/engine';
import { KINDS } from '../index-file/kinds.ts';
import { DEGREE, NOWHERE, PREFIX } from '../index-file/layout.ts';
import type { Index } from '../index-file/read-index.ts';
import { prominence } from './scoring.ts';

/** The places of one index as objects, made when first asked for and then always the same. */
export interface Places {
  at(number: number): Place;
  prominence(number: number): number;
  /** Number of a place, or -1. */
  numberOf(id: string): number;
}

export function placesOf(index: Index): Places {
  const made = new Map<number, Place>();

  const make = (number: number): Place => {
    const country = index.country[number] ?? 0;
    const lat = index.lat[number] ?? NOWHERE;
    const lon = index.lon[number] ?? NOWHERE;
    const ownId = index.ownId[number] ?? 0;
    const within: string[] = [];
    const end = index.withinStart[number + 1] ?? 0;
    for (let w = index.withinStart[number] ?? 0; w < end; w++) within.push(index.text(index.within[w] ?? 0));
    return Object.freeze({
      id: ownId === 0 ? `geonames:${index.geonames[number]}` : index.text(ownId - 1),
      name: index.text(index.name[number] ?? 0),
      kind: KINDS[index.kind[number] ?? 0] ?? 'spot',
      ...(country === 0 ? {} : { country: String.fromCharCode(country >> 8, country & 255) }),
      ...(lat === NOWHERE ? {} : { lat: lat / DEGREE, lon: lon / DEGREE }),
      precision: (index.precision[number] ?? 1) as Place['precision'],
      population: index.population[number] ?? 0,
      within: Object.freeze(within),
    });
  };

  return {
    at: (number) => {
      let place = made.get(number);
      if (place === undefined) {
        place = make(number);
        made.set(number, place);
      }
      return place;
    },
    prominence: (number) =>
      prominence({
        kind: KINDS[index.kind[number] ?? 0] ?? 'spot',
        population: index.population[number] ?? 0,
        prior: (index.prior[number] ?? 0) / 100,
      }),
    numberOf: (id) => {
      const geonames = /^geonames:(\d{1,10})$/.exec(id);
      if (geonames !== null) return numberByGeonames(index, Number(geonames[1]));
      const string = index.find(PREFIX.id + id);
      return string < 0 ? -1 : (index.values[index.valueStart[string] ?? 0] ?? -1);
    },
  };
}

function numberByGeonames(index: Index, wanted: number): number {
  const { byGeonames, geonames } = index;
  let low = 0;
  let high = byGeonames.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = byGeonames[middle] ?? 0;
    const id = geonames[number] ?? 0;
    if (id === wanted) return number;
    if (id < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
