import type { PlaceName } from '../model/claim.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { State } from './state.ts';

/** Share of the places named so far from which on a report is about one country. */
const shareMin = 0.7;

/**
 * The country that a report is about so far, as it first named it: what "the country" means, and where a whole war was that the
 * sentence places nowhere. `null` where the report speaks of several, or never names it.
 */
export function countryOfReport({ setting, mentioned }: State, gazetteer: Gazetteer): PlaceName | null {
  let total = 0;
  let most = 0;
  let code: string | undefined;
  for (const [country, weight] of setting.countries) {
    total += weight;
    if (weight > most) {
      most = weight;
      code = country;
    }
  }
  if (code === undefined || most < shareMin * total) return null;
  for (const { place } of mentioned.values()) {
    if (place.country === code && place.id !== undefined && gazetteer.get(place.id)?.kind === 'country') return place;
  }
  return null;
}
