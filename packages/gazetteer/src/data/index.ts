import { regions } from './regions.ts';
import type { CountryFacts, PlaceFact } from './shape.ts';
import { syria } from './syria/index.ts';

/** All hand-written facts, by country; what spans countries stands in `regionFacts`. */
export const countryFacts: readonly CountryFacts[] = [syria];

export const regionFacts: readonly PlaceFact[] = regions;
