/**
 * The index file: a header in JSON, then typed arrays, each aligned to eight bytes, so that loading is one read and no
 * parsing. Strings lie in one pool of UTF-16 units; a searchable string owns a run of `values`.
 */
export const MAGIC = 0x5a_41_47_56; // "VGAZ", little-endian
/** Raised with every change of this layout, of folding or of keys; a file of another version is rebuilt or refused. */
export const FORMAT = 2;

export const SECTIONS = {
  /** All strings end to end, UTF-16 units. */
  units: Uint16Array,
  /** Per string: where it begins in `units`; one more entry closes the last. */
  stringStart: Uint32Array,
  /** Per searchable string (they come first): where its values begin; one more entry closes the last. */
  valueStart: Uint32Array,
  /** Names: postings. Keys: pairs of place and vowel string. Ids: one place. Words: 1 if it can be part of a name. */
  values: Uint32Array,
  /** Open addressing by hash of a searchable string: 1 + its number, 0 = free. Its length is a power of two. */
  slots: Uint32Array,
  /** Per place: GeoNames id, or 0. */
  geonames: Uint32Array,
  /** Places with a GeoNames id, sorted by it, for look-up by halving. */
  byGeonames: Uint32Array,
  /** Per place: 1 + string of its own id, 0 = it goes by its GeoNames id. */
  ownId: Uint32Array,
  /** Per place: string of its name. */
  name: Uint32Array,
  /** Per place: position in 1e-5 degree, `NOWHERE` where not known. */
  lat: Int32Array,
  lon: Int32Array,
  population: Uint32Array,
  /** Per place: two letters as 256 * first + second, 0 = spans countries. */
  country: Uint16Array,
  /** Per place: index into `KINDS`. */
  kind: Uint8Array,
  precision: Uint8Array,
  /** Per place: prior prominence in hundredths, see scoring.ts. */
  prior: Uint8Array,
  /** Per place: where its containers begin in `within`; one more entry closes the last. */
  withinStart: Uint32Array,
  /** Strings of container ids. */
  within: Uint32Array,
} as const;

export type SectionName = keyof typeof SECTIONS;
export type Sections = { readonly [N in SectionName]: InstanceType<(typeof SECTIONS)[N]> };

export const NOWHERE = 0x7fff_ffff;
export const DEGREE = 1e5;

/** Searchable strings of other kinds than names begin with a control character, which no folded name holds. */
export const PREFIX = { key: '\u0001', id: '\u0002', word: '\u0003', acronym: '\u0004' } as const;

/** What does not fit into arrays. */
export interface Facts {
  /** `SY.12` (country, GeoNames first-order code) → id. */
  readonly provinces: Readonly<Record<string, string>>;
  /** Id of an area → ids of the administrative units that it can overlap; outside them it has nothing. */
  readonly spans: Readonly<Record<string, readonly string[]>>;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
