import type { PlaceKind, PlacePrecision } from '@variorum/engine';

/** A hand-written place. What it lies in is said by where it stands in the data; `alsoIn` names further areas. */
export interface PlaceFact {
  /** The usual English name. What stands in brackets behind it only makes its id differ and is never shown. */
  readonly name: string;
  /** GeoNames id, where the base has the place: position, population and its many names then come from there. */
  readonly gn?: number;
  readonly kind?: PlaceKind;
  /** Latitude and longitude, good to about 0.02 degree; left out where not sure. */
  readonly at?: readonly [lat: number, lon: number];
  /** Name in its own script (Arabic, Cyrillic, …). */
  readonly local?: string | readonly string[];
  /** English names that neither folding nor the transliteration key would bring to `name`. */
  readonly also?: readonly string[];
  /** Inhabitants by the last census before the conflict, where the base has none. */
  readonly pop?: number;
  /** How well known it is, in hundredths, where its kind and size do not tell; see scoring.ts. */
  readonly prominence?: number;
  /** Short id after the country, where the name alone would not be unique: `sy/ariha-district`. */
  readonly id?: string;
  /** Ids of further areas that hold all of it. */
  readonly alsoIn?: readonly string[];
  /** For areas: the administrative units that it can overlap; it has nothing outside them. */
  readonly spans?: readonly string[];
  readonly precision?: PlacePrecision;
  /** Places inside it. */
  readonly holds?: readonly PlaceFact[];
}

/** A first-order division: governorate, oblast, state. Only its name and GeoNames code are needed. */
export interface ProvinceFact extends PlaceFact {
  /** GeoNames first-order code, by which base places find their province; left out where the base has another division. */
  readonly code?: string;
  /** Where this one is not called as the others of its country. */
  readonly division?: readonly string[];
  readonly localDivision?: readonly string[];
}

export interface CountryFacts {
  readonly country: string;
  /** What a first-order division is called: "Idlib governorate", "Donetsk oblast". */
  readonly division: readonly string[];
  /** How the local name is put: `محافظة *`. The bare local name always counts too. */
  readonly localDivision?: readonly string[];
  readonly provinces: readonly ProvinceFact[];
  /** Places right under the country, such as areas that no province holds. */
  readonly places?: readonly PlaceFact[];
}
