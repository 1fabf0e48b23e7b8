import type { PlaceCandidate } from '@variorum/engine';
import { PREFIX } from '../index-file/layout.ts';
import { unpackPosting } from '../index-file/posting.ts';
import type { Index } from '../index-file/read-index.ts';
import type { Skeleton } from '../names/skeleton.ts';
import { vowelDistance } from '../names/vowel-distance.ts';
import type { Places } from './places.ts';
import { keyScore, listedScore } from './scoring.ts';

/** The places that bear a folded name. */
export function findListed(index: Index, places: Places, folded: string): readonly PlaceCandidate[] {
  const string = index.find(folded);
  if (string < 0) return [];
  const end = index.valueStart[string + 1] ?? 0;
  const found: PlaceCandidate[] = [];
  for (let v = index.valueStart[string] ?? 0; v < end; v++) {
    const { place, fit, everyday } = unpackPosting(index.values[v] ?? 0);
    const score = listedScore(fit, places.prominence(place), { everyday });
    found.push({ place: places.at(place), score, match: 'name' });
  }
  return found;
}

/** The places that a name can mean by its consonants, as far as the vowels allow. */
export function findByKey(index: Index, places: Places, skeletons: readonly Skeleton[]): readonly PlaceCandidate[] {
  const nearest = new Map<number, number>();
  for (const skeleton of skeletons) {
    const string = index.find(PREFIX.key + skeleton.consonants);
    if (string < 0) continue;
    const end = index.valueStart[string + 1] ?? 0;
    for (let v = index.valueStart[string] ?? 0; v < end; v += 2) {
      const vowels = Array.from(index.text(index.values[v + 1] ?? 0), (unit) => unit.charCodeAt(0) - 1);
      const distance = vowelDistance(skeleton, { consonants: skeleton.consonants, vowels });
      const place = index.values[v] ?? 0;
      if (distance !== undefined && distance < (nearest.get(place) ?? Number.POSITIVE_INFINITY))
        nearest.set(place, distance);
    }
  }
  return [...nearest].map(([place, distance]) => ({
    place: places.at(place),
    score: keyScore(distance, places.prominence(place)),
    match: 'transliteration',
  }));
}
