import type { Work } from '../work.ts';

/**
 * "Syria air strikes kill 42", "US air strikes kill 42": a country that opens a headline is where it happened only if the
 * report goes on to name places in it for what it tells.
 */
export function dropOpeningCountries({ made }: Work): void {
  for (const { claim, opening } of made) {
    if (!opening) continue;
    const { country } = claim.where[0]!;
    const isBorneOut = made.some(
      (other) => !other.isTitle && other.claim.where.some((place) => place.country === country),
    );
    if (country === undefined || !isBorneOut) claim.where = [];
  }
}
