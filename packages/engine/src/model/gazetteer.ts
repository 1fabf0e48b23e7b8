import type { PlacePrecision } from './claim.ts';

/** What a place is, from the largest to the smallest. */
export type PlaceKind =
  | 'region'
  | 'country'
  | 'province'
  | 'district'
  | 'area'
  | 'town'
  | 'village'
  | 'neighbourhood'
  | 'spot';

export interface Place {
  /** `geonames:170063`, `iso:SY`, or `variorum:greater-idlib` for what is hand-written. */
  readonly id: string;
  /** The usual English name. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2, upper case; absent for what spans countries. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: PlacePrecision;
  /** Inhabitants, 0 where not known. */
  readonly population: number;
  /** Ids of the places directly around this one (a district, "Greater Idlib", a country). */
  readonly within: readonly string[];
}

export interface PlaceCandidate {
  readonly place: Place;
  /** 0…1: how well the name fits and how well known the place is; the best first. */
  readonly score: number;
  /** How the name met: as listed, or only by its transliteration key. */
  readonly match: 'name' | 'transliteration';
}

/** Place names and their look-up, as the reader needs them. Implementations are synchronous and never throw. */
export interface Gazetteer {
  /**
   * Places that a name can mean, best first; empty when none. `name` is as written in the text, in any case or script.
   * The same name always gives the same answer.
   */
  find(name: string): readonly PlaceCandidate[];
  get(id: string): Place | undefined;
  /**
   * Whether `outer` holds all of `inner`. `unknown` where neither the tree nor the facts say
   * ("northern Syria" against a town in the middle); never a guess.
   */
  contains(outer: string, inner: string): 'yes' | 'no' | 'unknown';
}
