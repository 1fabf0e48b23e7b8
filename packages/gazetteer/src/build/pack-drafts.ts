import { type Facts, PREFIX } from '../index-file/layout.ts';
import { FITS, type Fit, packPosting } from '../index-file/posting.ts';
import { type PackedStrings, type StringPool, stringPool } from '../index-file/string-pool.ts';
import { writeIndex } from '../index-file/write-index.ts';
import { acronymOf } from '../names/acronym.ts';
import { fold } from '../names/fold.ts';
import { lengthOf } from '../names/skeleton.ts';
import type { Draft } from './draft.ts';
import { placeColumns } from './place-columns.ts';
import { SHORTEST_KEY_OF_UNKNOWN, skeletonNames } from './skeleton-names.ts';

export interface PackOptions {
  /** Read once, one by one, so that they need not all be in memory. */
  readonly drafts: Iterable<Draft>;
  readonly facts: Facts;
  /** Folded everyday words and first names: they never meet by key, and weigh little where a place bears them. */
  readonly everydayWords: EverydayWords;
}

type EverydayWords = ReadonlyMap<string, { readonly inNames: boolean }>;

/** Turns drafts into the bytes of an index. Ids must be distinct. */
export function packDrafts({ drafts, facts, everydayWords }: PackOptions): ArrayBuffer {
  const pool = stringPool();
  const columns = placeColumns(pool);
  for (const draft of drafts) {
    const place = columns.add(draft);
    if (draft.ownId !== undefined) pool.add(PREFIX.id + draft.ownId, place);
    addNames(pool, draft, place, everydayWords);
    addKeys(pool, draft, place);
  }
  for (const [word, { inNames }] of everydayWords) pool.add(PREFIX.word + word, inNames ? 1 : 0);

  const { keptFrom, ...strings } = pool.pack();
  return writeIndex({ ...strings, values: shiftVowels(strings, keptFrom), ...columns.pack(keptFrom) }, facts);
}

function addNames(pool: StringPool, draft: Draft, place: number, everydayWords: EverydayWords): void {
  for (const [name, fit] of namesToFind(draft)) {
    const isWord = everydayWords.has(name);
    // An everyday word is a name only where it is the place's own, or someone wrote it down: "Man" is no way to say Isle
    // of Man here.
    if (isWord && fit !== 'main' && !(fit === 'listed' && draft.prior !== undefined)) continue;
    // A country is spoken of more than anyone who is called Jordan or Chad.
    const everyday = isWord && draft.kind !== 'country';
    pool.add(name, packPosting({ place, fit, everyday }));
  }
}

function addKeys(pool: StringPool, draft: Draft, place: number): void {
  for (const { consonants, vowels } of skeletonNames(draft)) {
    const known = draft.prior !== undefined || draft.population >= 20_000;
    if (!known && lengthOf(consonants) < SHORTEST_KEY_OF_UNKNOWN) continue;
    // One up, because a string cannot tell a leading zero from nothing.
    const written = String.fromCharCode(...vowels.map((slot) => slot + 1));
    pool.add(PREFIX.key + consonants, place, pool.keep(written));
  }
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
  strings: Pick<PackedStrings, 'units' | 'stringStart' | 'valueStart' | 'values'>,
  keptFrom: number,
): Uint32Array<ArrayBuffer> {
  const { units, stringStart, valueStart, values } = strings;
  const key = PREFIX.key.charCodeAt(0);
  for (let string = 0; string + 1 < valueStart.length; string++) {
    if (units[stringStart[string] ?? 0] !== key) continue;
    const end = valueStart[string + 1] ?? 0;
    for (let v = (valueStart[string] ?? 0) + 1; v < end; v += 2) values[v] = (values[v] ?? 0) + keptFrom;
  }
  return values;
}
