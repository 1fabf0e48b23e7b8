import type { Place } from '@variorum/engine';
import type { Index } from '../index-file/read-index.ts';
import type { Places } from './places.ts';

/** Places kept by id: those that a run of reports speaks of. */
const REMEMBERED = 20_000;

/** One source of places: the base, or a layer that the user added. */
export interface Layer {
  readonly index: Index;
  readonly places: Places;
}

/** A place as all layers together know it. */
export interface Known {
  readonly place: Place;
  /** 0…1, see scoring.ts: the most that any layer says. */
  readonly prominence: number;
}

export interface Catalogue {
  readonly layers: readonly Layer[];
  get(id: string): Place | undefined;
  /** What a layer's place with this number is. */
  known(layer: Layer, number: number): Known;
}

/**
 * One place for each id, whichever layers have it: what was written by hand decides, then the layer added last (a country's
 * own dump is newer and finer than the base), then the base.
 */
export function catalogueOf(layers: readonly Layer[]): Catalogue {
  const [base] = layers;
  const holders = (id: string): readonly (readonly [Layer, number])[] =>
    layers.map((layer) => [layer, layer.places.numberOf(id)] as const).filter(([, number]) => number >= 0);
  const decisive = (found: readonly (readonly [Layer, number])[]): readonly [Layer, number] | undefined =>
    found.find(([layer, number]) => (layer.index.prior[number] ?? 0) > 0) ?? found.at(-1);

  const found = new Map<string, Place | undefined>();
  const get = (id: string): Place | undefined => {
    if (found.has(id)) return found.get(id);
    if (found.size >= REMEMBERED) found.clear();
    const place = search(id);
    found.set(id, place);
    return place;
  };
  const search = (id: string): Place | undefined => {
    const holder = decisive(holders(id));
    const place = holder?.[0].places.at(holder[1]);
    // Asked for by its GeoNames id, a place that goes by another.
    return place === undefined || place.id === id ? place : get(place.id);
  };
  return {
    layers,
    get,
    known: (layer, number) => {
      const place = layer.places.at(number);
      if (layers.length === 1) return { place, prominence: layer.places.prominence(number) };
      const found = holders(place.id);
      const prominence = Math.max(...found.map(([holder, at]) => holder.places.prominence(at)));
      return { place: layer === base && found.length === 1 ? place : (get(place.id) ?? place), prominence };
    },
  };
}
