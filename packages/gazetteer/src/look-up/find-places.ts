import type { PlaceCandidate } from '@variorum/engine';
import { PREFIX } from '../index-file/layout.ts';
import type { Index } from '../index-file/read-index.ts';
import { fold } from '../names/fold.ts';
import { ROMANISED_ARABIC, skeletonsOf } from '../names/transliteration-key.ts';
import { findByKey, findListed } from './find-in-index.ts';
import type { Places } from './places.ts';
import { round } from './scoring.ts';

/** One source of places: the base, or a layer that the user added. */
export interface Layer {
  readonly index: Index;
  readonly places: Places;
}

/** No place name is longer: GeoNames allows 200 characters. What is longer is not looked at. */
const LONGEST_NAME = 200;

/**
 * All places that a name can mean, best first: by score, then population, then id, so that the order never depends on the
 * order of layers. Matches by key are asked for only where no place with romanised Arabic names bears the very name,
 * and never come before a listed one.
 */
export function findPlaces(layers: readonly Layer[], name: string): readonly PlaceCandidate[] {
  if (name.length > LONGEST_NAME) return [];
  const folded = fold(name);
  if (folded === '') return [];
  const best = new Map<string, PlaceCandidate>();
  const keep = (candidates: readonly PlaceCandidate[]): void => {
    for (const candidate of candidates) {
      const known = best.get(candidate.place.id);
      if (known === undefined) best.set(candidate.place.id, candidate);
      else if (known.score < candidate.score) best.set(candidate.place.id, { ...candidate, place: known.place });
    }
  };
  const listed = (text: string): void => {
    for (const { index, places } of layers) keep(findListed(index, places, text));
  };
  listed(folded);
  if (best.size === 0 && folded.startsWith('the ')) listed(folded.slice(4));

  const arabicBearer = [...best.values()].some(
    ({ place }) => place.country !== undefined && ROMANISED_ARABIC.has(place.country),
  );
  const everyday = layers.some(({ index }) => index.find(PREFIX.word + folded) >= 0);
  if (!arabicBearer && !everyday) {
    const ceiling = Math.min(1, ...[...best.values()].map(({ score }) => score)) - 0.001;
    const skeletons = skeletonsOf(name);
    const byKey = layers.flatMap(({ index, places }) => findByKey(index, places, skeletons));
    keep(
      byKey
        .filter(({ place }) => !best.has(place.id))
        .map((candidate) => ({ ...candidate, score: round(Math.max(0, Math.min(candidate.score, ceiling))) })),
    );
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1),
  );
}
