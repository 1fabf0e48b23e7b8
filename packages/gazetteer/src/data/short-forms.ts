import type { PlaceKind } from '@variorum/engine';
import type { CountryFacts, PlaceFact, ProvinceFact } from './shape.ts';

/** Where a place is: its GeoNames id if the base has it, its position if not, null where neither is sure. */
export type Where = number | readonly [lat: number, lon: number] | null;

type Short = (name: string, where: Where, local?: string | readonly string[], ...also: readonly string[]) => PlaceFact;

const short =
  (kind: PlaceKind): Short =>
  (name, where, local, ...also) => ({
    name,
    kind,
    ...(where === null ? {} : typeof where === 'number' ? { gn: where } : { at: where }),
    ...(local === undefined ? {} : { local }),
    ...(also.length === 0 ? {} : { also }),
  });

export const town: Short = short('town');
export const village: Short = short('village');
export const quarter: Short = short('neighbourhood');
/** An air base, a crossing, a dam, a camp. */
export const spot: Short = short('spot');
export const area: Short = short('area');

/** A first-order division: its GeoNames code, its name, what else it is called. */
export const part = (code: string, name: string, ...also: readonly string[]): ProvinceFact => ({
  name,
  code,
  ...(also.length === 0 ? {} : { also }),
});

/** One that goes by the name of its seat: the bare name is the town's, which so has to be the better known of the two. */
export const seated = (code: string, seat: string, gn: number, ...also: readonly string[]): ProvinceFact => ({
  ...part(code, seat, ...also),
  holds: [{ ...town(seat, gn, undefined, ...also), prominence: 81 }],
});

/** A land inside a country, with the divisions that it can overlap. */
export const land = (name: string, spans: readonly string[], ...also: readonly string[]): PlaceFact => ({
  ...area(name, null, undefined, ...also),
  ...(spans.length === 0 ? {} : { spans }),
});

/** Places right under a country: each lies in the province that the base puts it in, if it is there. */
export const placesIn = (country: string, ...places: readonly PlaceFact[]): CountryFacts => ({
  country,
  division: [],
  provinces: [],
  places,
});

/** A second-order division; it goes by its seat's name with the word, so that the bare name stays the town's. */
export function district(seat: string, holds: readonly PlaceFact[], ...also: readonly string[]): PlaceFact {
  return {
    name: `${seat} District`,
    kind: 'district',
    also: [`district of ${seat}`, ...also.flatMap((name) => [`${name} District`, `district of ${name}`])],
    holds,
  };
}

/** The same facts, each also inside further areas. */
export function inAreas<Fact extends PlaceFact>(ids: readonly string[], facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, alsoIn: [...(fact.alsoIn ?? []), ...ids] }));
}

/** A town with what lies inside it. */
export function withParts<Fact extends PlaceFact>(fact: Fact, holds: readonly PlaceFact[]): Fact {
  return { ...fact, holds };
}
