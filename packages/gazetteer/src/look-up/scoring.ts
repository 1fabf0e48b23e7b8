import type { PlaceKind } from '@variorum/engine';
import type { Fit } from '../index-file/posting.ts';

const FIT: Readonly<Record<Fit, number>> = { main: 1, listed: 1, alternate: 0.92, weak: 0.6 };

/** A country is what its name means nearly always; a district is rarely meant without the word "district". */
const BY_KIND: Readonly<Record<PlaceKind, number>> = {
  region: 0.9,
  country: 1,
  province: 0.8,
  district: 0.5,
  area: 0.5,
  town: 0,
  village: 0,
  neighbourhood: 0,
  spot: 0.3,
};

const EVERYDAY = 0.35;
const BY_KEY = 0.85;
const PER_VOWEL = 0.2;

/**
 * How well known a place is, 0…1: the largest of a floor for its kind, the prior of a hand-written place (a province 0.82,
 * an area 0.72, a town 0.65, a village 0.55) and its population on a logarithmic scale: unknown 0.3, 1,000 inhabitants
 * 0.51, 100,000 0.71, a million 0.82, ten millions 0.92.
 */
export function prominence(place: {
  readonly kind: PlaceKind;
  readonly population: number;
  readonly prior: number;
}): number {
  const bySize = place.population === 0 ? 0.3 : Math.min(1, 0.2 + (0.72 * Math.log10(place.population + 10)) / 7);
  return Math.max(BY_KIND[place.kind], place.prior, bySize);
}

/**
 * Score of a listed name = fit × prominence × 0.35 if the name is also an everyday word or a first name ("Said", "Nice").
 * Fit: the place's own or hand-listed name 1, an alternate of GeoNames or a country name in another language 0.92, a place
 * that no longer exists 0.6.
 */
export function listedScore(fit: Fit, known: number, options: { readonly everyday: boolean }): number {
  return round(FIT[fit] * known * (options.everyday ? EVERYDAY : 1));
}

/** Score of a match by transliteration key = 0.85 × (1 − 0.2 × distance of the vowels) × prominence. */
export function keyScore(distance: number, known: number): number {
  return round(BY_KEY * (1 - PER_VOWEL * distance) * known);
}

/** Three digits: more would only pretend. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
