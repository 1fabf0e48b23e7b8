import type { PlaceCandidate } from '@variorum/engine';
import { PREFIX } from '../index-file/layout.ts';
import { unpackPosting } from '../index-file/posting.ts';
import type { Index } from '../index-file/read-index.ts';
import { looksArabic } from '../names/looks-arabic.ts';
import { lengthOf, type Skeleton } from '../names/skeleton.ts';
import { isUnvowelled, vowelDistance } from '../names/vowel-distance.ts';
import type { Catalogue, Layer } from './catalogue.ts';
import { keyScore, listedScore } from './scoring.ts';

/** The places of a layer that bear a folded name, or an acronym behind its prefix. */
export function findListed(catalogue: Catalogue, layer: Layer, text: string): readonly PlaceCandidate[] {
  const { index } = layer;
  const string = index.find(text);
  if (string < 0) return [];
  const end = index.valueStart[string + 1] ?? 0;
  const found: PlaceCandidate[] = [];
  for (let v = index.valueStart[string] ?? 0; v < end; v++) {
    const { place: number, fit, everyday } = unpackPosting(index.values[v] ?? 0);
    const { place, prominence } = catalogue.known(layer, number);
    found.push({ place, score: listedScore(fit, prominence, { everyday }), match: 'name' });
  }
  return found;
}

/** The places of a layer that a name can mean by its consonants, as far as the vowels allow. */
export function findByKey(
  catalogue: Catalogue,
  layer: Layer,
  name: string,
  skeletons: readonly Skeleton[],
): readonly PlaceCandidate[] {
  const consonants = lengthOf(skeletons[0]?.consonants ?? '');
  const nearest = new Map<number, number>();
  for (const skeleton of skeletons) {
    for (const [number, readings] of readingsOf(layer.index, skeleton.consonants)) {
      // A reading from Arabic script leaves the vowels open and would let in anything: it counts only where the place
      // has none in the script that was asked for.
      const sameScript = readings.filter((reading) => isUnvowelled(reading) === isUnvowelled(skeleton));
      for (const reading of sameScript.length > 0 ? sameScript : readings) {
        const distance = vowelDistance(skeleton, reading);
        if (distance !== undefined && distance < (nearest.get(number) ?? Number.POSITIVE_INFINITY)) {
          nearest.set(number, distance);
        }
      }
    }
  }
  return [...nearest].map(([number, distance]) => {
    const { place, prominence } = catalogue.known(layer, number);
    const score = keyScore(distance, prominence, { consonants, looksArabic: looksArabic(name) });
    return { place, score, match: 'transliteration' };
  });
}

/** The places under a key, each with its readings. */
function readingsOf(index: Index, consonants: string): ReadonlyMap<number, readonly Skeleton[]> {
  const found = new Map<number, Skeleton[]>();
  const string = index.find(PREFIX.key + consonants);
  if (string < 0) return found;
  const end = index.valueStart[string + 1] ?? 0;
  for (let v = index.valueStart[string] ?? 0; v < end; v += 2) {
    const vowels = Array.from(index.text(index.values[v + 1] ?? 0), (unit) => unit.charCodeAt(0) - 1);
    const number = index.values[v] ?? 0;
    const readings = found.get(number);
    if (readings === undefined) found.set(number, [{ consonants, vowels }]);
    else readings.push({ consonants, vowels });
  }
  return found;
}
