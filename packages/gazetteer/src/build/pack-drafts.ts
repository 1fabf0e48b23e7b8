import { KINDS } from '../index-file/kinds.ts';
import { DEGREE, type Facts, NOWHERE, PREFIX } from '../index-file/layout.ts';
import { FITS, type Fit, packPosting } from '../index-file/posting.ts';
import { stringPool } from '../index-file/string-pool.ts';
import { writeIndex } from '../index-file/write-index.ts';
import { acronymOf } from '../names/acronym.ts';
import { fold } from '../names/fold.ts';
import { lengthOf } from '../names/skeleton.ts';
import type { Draft } from './draft.ts';
import { SHORTEST_KEY_OF_UNKNOWN, skeletonNames } from './skeleton-names.ts';

export interface PackOptions {
  readonly drafts: readonly Draft[];
  readonly facts: Facts;
  /** Folded everyday words and first names: they never meet by key, and weigh little where a place bears them. */
  readonly everydayWords: ReadonlyMap<string, { readonly inNames: boolean }>;
}

/** Turns drafts into the bytes of an index. Ids must be distinct. */
export function packDrafts({ drafts, facts, everydayWords }: PackOptions): ArrayBuffer {
  const pool = stringPool();
  const count = drafts.length;
  const places = {
    geonames: new Uint32Array(count),
    ownId: new Uint32Array(count),
    name: new Uint32Array(count),
    lat: new Int32Array(count),
    lon: new Int32Array(count),
    population: new Uint32Array(count),
    country: new Uint16Array(count),
    kind: new Uint8Array(count),
    precision: new Uint8Array(count),
    prior: new Uint8Array(count),
    withinStart: new Uint32Array(count + 1),
  };
  const within: number[] = [];
  for (const [p, draft] of drafts.entries()) {
    places.geonames[p] = draft.geonames ?? 0;
    places.name[p] = pool.keep(draft.name);
    places.lat[p] = draft.lat === undefined ? NOWHERE : Math.round(draft.lat * DEGREE);
    places.lon[p] = draft.lon === undefined ? NOWHERE : Math.round(draft.lon * DEGREE);
    places.population[p] = draft.population;
    places.country[p] =
      draft.country === undefined ? 0 : draft.country.charCodeAt(0) * 256 + draft.country.charCodeAt(1);
    places.kind[p] = KINDS.indexOf(draft.kind);
    places.precision[p] = draft.precision;
    places.prior[p] = draft.prior ?? 0;
    places.withinStart[p] = within.length;
    for (const id of draft.within) within.push(pool.keep(id));
    if (draft.ownId !== undefined) {
      places.ownId[p] = 1 + pool.keep(draft.ownId);
      pool.add(PREFIX.id + draft.ownId, p);
    }
    for (const [name, fit] of namesToFind(draft)) {
      const isWord = everydayWords.has(name);
      // An everyday word is a name only where it is the place's own, or someone wrote it down: "Man" is no way to say
      // Isle of Man here.
      if (isWord && fit !== 'main' && !(fit === 'listed' && draft.prior !== undefined)) continue;
      // A country is spoken of more than anyone who is called Jordan or Chad.
      const everyday = isWord && draft.kind !== 'country';
      pool.add(name, packPosting({ place: p, fit, everyday }));
    }
    for (const skeleton of skeletonNames(draft)) {
      const known = draft.prior !== undefined || draft.population >= 20_000;
      if (!known && lengthOf(skeleton.consonants) < SHORTEST_KEY_OF_UNKNOWN) continue;
      pool.add(
        PREFIX.key + skeleton.consonants,
        p,
        pool.keep(String.fromCharCode(...skeleton.vowels.map((v) => v + 1))),
      );
    }
  }
  places.withinStart[count] = within.length;
  for (const [word, { inNames }] of everydayWords) pool.add(PREFIX.word + word, inNames ? 1 : 0);

  const { keptFrom, ...strings } = pool.pack();
  const shift = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => array.map((string) => string + keptFrom);
  return writeIndex(
    {
      ...strings,
      values: shiftVowels(strings, keptFrom),
      ...places,
      byGeonames: sortedByGeonames(places.geonames),
      name: shift(places.name),
      ownId: places.ownId.map((string) => (string === 0 ? 0 : string + keptFrom)),
      within: shift(Uint32Array.from(within)),
    },
    facts,
  );
}

/** Folded names and, as such, hand-written acronyms, each with its best fit. */
function namesToFind(draft: Draft): ReadonlyMap<string, Fit> {
  const best = new Map<string, Fit>();
  for (const { text, fit } of draft.names) {
    const acronym = fit === 'listed' ? acronymOf(text) : undefined;
    const name = acronym === undefined ? fold(text) : PREFIX.acronym + acronym;
    const known = best.get(name);
    if (name !== '' && (known === undefined || FITS.indexOf(fit) < FITS.indexOf(known))) best.set(name, fit);
  }
  return best;
}

/** Values of keys are pairs whose second half is a kept string, which only now has its number. */
function shiftVowels(
  {
    units,
    stringStart,
    valueStart,
    values,
  }: Record<'units' | 'stringStart' | 'valueStart' | 'values', Uint16Array | Uint32Array>,
  keptFrom: number,
): Uint32Array<ArrayBuffer> {
  const shifted = Uint32Array.from(values);
  const key = PREFIX.key.charCodeAt(0);
  for (let string = 0; string + 1 < valueStart.length; string++) {
    if (units[stringStart[string] ?? 0] !== key) continue;
    const end = valueStart[string + 1] ?? 0;
    for (let v = (valueStart[string] ?? 0) + 1; v < end; v += 2) shifted[v] = (shifted[v] ?? 0) + keptFrom;
  }
  return shifted;
}

function sortedByGeonames(geonames: Uint32Array): Uint32Array<ArrayBuffer> {
  const known = [...geonames.keys()].filter((p) => geonames[p] !== 0);
  return Uint32Array.from(known.sort((a, b) => (geonames[a] ?? 0) - (geonames[b] ?? 0)));
}
