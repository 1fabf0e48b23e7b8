import type { PlaceName } from '../../model/claim.ts';
import type { Work } from '../work.ts';
import { countryOfReport } from './country.ts';

/** What a report means by "the capital": the one that it has named, else a town of the country that it is about. */
export function placesOfCapital({ state, context }: Work): readonly PlaceName[] {
  const country = countryOfReport(state, context.gazetteer);
  for (const { place } of state.mentioned.values())
    if (
      place.name !== undefined &&
      context.language.isCapital(place.name) &&
      (country === null || place.country === country.country)
    )
      return [place];
  return country === null ? [] : [country];
}
