import type { PlaceKind } from '@variorum/engine';
import type { Fit } from '../index-file/posting.ts';

const FIT: Readonly<Record<Fit, number>> = { main: 1, listed: 1, alternate: 0.9, weak: 0.5 };

const BY_KIND: Readonly<Record<PlaceKind, number>> = {
  region: 0.9,
  country: 1,
  province: 0.8,
  district: 0.5,
  area: 0.3,
  town: 0,
  village: 0,
  neighbourhood: 0,
  spot: 0,
};

const UNKNOWN = 0.12;
const EVERYDAY = 0.3;
const ALL_CAPITALS = 0.5;
const BY_KEY = 0.93;
const PER_VOWEL = 0.15;

/**
 * The scale of scores, 0…1. From 0.5 a place is well known: a country (1), a region of the world (0.9), a province (0.8), a
 * capital (0.75), a city of 100,000 (0.53), and whatever is written down by hand (a town 0.62, a village 0.58). Below 0.2
 * it is obscure: under 1,000 inhabitants or of unknown size. Between them size decides, 0.17 for each factor of ten:
 * 10,000 inhabitants 0.36, a million 0.7.
 *
 * score = how well known the place is
 *   × how the name belongs to it: its own, hand-written or in another script 1; an alternate of GeoNames or a country's
 *     name in another language 0.9; a name of what no longer exists, an alternate of up to four letters, or a country's
 *     name in a language that few reports are in 0.5; or, met by transliteration, 0.93 less 0.15 for each vowel's worth of
 *     difference, and if the name does not look Arabic, × 0.8 and at most 0.45, with up to three consonants × 0.35
 *     ("Sphere" is not al-Safira)
 *   × 0.3 where the name is an everyday English word or a first name ("Said", "Nice", "Reading")
 *   × 0.5 where it is written in up to five capitals and no acronym ("SANA", "IS") and the place is not well known.
 */
export function prominence(place: {
  readonly kind: PlaceKind;
  readonly population: number;
  /** What was written down for it, 0…1; 0 where nothing was. */
  readonly prior: number;
}): number {
  const bySize = place.population === 0 ? UNKNOWN : 0.53 + 0.17 * (Math.log10(place.population) - 5);
  return Math.max(BY_KIND[place.kind], place.prior, Math.min(0.9, Math.max(UNKNOWN, bySize)));
}

export function listedScore(fit: Fit, known: number, options: { readonly everyday: boolean }): number {
  return round(FIT[fit] * known * (options.everyday ? EVERYDAY : 1));
}

export function keyScore(
  distance: number,
  known: number,
  name: { readonly consonants: number; readonly looksArabic: boolean },
): number {
  const score = (BY_KEY - PER_VOWEL * distance) * known;
  if (name.looksArabic) return round(score);
  return round(name.consonants <= 3 ? score * 0.35 : Math.min(0.45, score * 0.8));
}

/** What is left of a score when the name is written like an acronym. */
export function capitalsScore(score: number): number {
  return score >= 0.5 ? score : round(score * ALL_CAPITALS);
}

/** Three digits: more would only pretend. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
