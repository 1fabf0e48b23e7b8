import type { PlaceCandidate } from '@variorum/engine';
import { PREFIX } from '../index-file/layout.ts';
import { acronymOf } from '../names/acronym.ts';
import { fold } from '../names/fold.ts';
import { ROMANISED_ARABIC, skeletonsOf } from '../names/transliteration-key.ts';
import type { Catalogue } from './catalogue.ts';
import { findByKey, findListed } from './find-in-index.ts';
import { capitalsScore, round } from './scoring.ts';

/** No place name is longer: GeoNames allows 200 characters. What is longer is not looked at. */
const LONGEST_NAME = 200;

/**
 * All places that a name can mean, best first: by score, then population, then id, so that the order never depends on the
 * order of layers. Matches by key are asked for only where no place with romanised Arabic names bears the very name,
 * and never come before a listed one.
 */
export function findPlaces(catalogue: Catalogue, written: string): readonly PlaceCandidate[] {
  if (written.length > LONGEST_NAME) return [];
  const name = written.replace(/^[Tt]he (?=[A-Z])/, '');
  const acronym = acronymOf(name);
  const byAcronym = acronym === undefined ? [] : listed(catalogue, [PREFIX.acronym + acronym]);
  if (byAcronym.length > 0) return byAcronym;

  const folded = fold(name);
  if (folded === '') return [];
  const byName = listed(catalogue, name === written ? [folded] : [folded, fold(written)]);
  const bearer = byName.some(({ place }) => place.country !== undefined && ROMANISED_ARABIC.has(place.country));
  const ownWay = bearer || acronym !== undefined || isEveryday(catalogue, folded);
  const byKey = ownWay ? [] : transliterated(catalogue, name, byName);
  const all = [...byName, ...byKey];
  if (acronym === undefined) return all;
  return ordered(all.map((candidate) => ({ ...candidate, score: capitalsScore(candidate.score) })));
}

/** An everyday word or first name alone, or a name with a word in it that no Arabic name has ("Syria The"). */
function isEveryday({ layers }: Catalogue, folded: string): boolean {
  const words = folded.split(' ');
  return layers.some(({ index }) =>
    words.some((word) => {
      const string = index.find(PREFIX.word + word);
      return string >= 0 && (words.length === 1 || index.values[index.valueStart[string] ?? 0] === 0);
    }),
  );
}

function listed(catalogue: Catalogue, texts: readonly string[]): readonly PlaceCandidate[] {
  return ordered(catalogue.layers.flatMap((layer) => texts.flatMap((text) => findListed(catalogue, layer, text))));
}

function transliterated(
  catalogue: Catalogue,
  name: string,
  byName: readonly PlaceCandidate[],
): readonly PlaceCandidate[] {
  const skeletons = skeletonsOf(name);
  if (skeletons.length === 0) return [];
  const taken = new Set(byName.map(({ place }) => place.id));
  const ceiling = Math.max(0, Math.min(1, ...byName.map(({ score }) => score)) - 0.001);
  const found = catalogue.layers.flatMap((layer) => findByKey(catalogue, layer, name, skeletons));
  return ordered(found)
    .filter(({ place }) => !taken.has(place.id))
    .map((candidate) => ({ ...candidate, score: round(Math.min(candidate.score, ceiling)) }));
}

/** Each place once, with its best score; best first. */
function ordered(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  if (candidates.length < 2) return candidates;
  const best = new Map<string, PlaceCandidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.place.id);
    if (known === undefined || known.score < candidate.score) best.set(candidate.place.id, candidate);
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1),
  );
}
