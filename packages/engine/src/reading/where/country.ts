import type { PlaceName } from '../../model/claim.ts';
import type { Gazetteer, PlaceKind } from '../../model/gazetteer.ts';
import type { State } from '../state.ts';
import type { Work } from '../work.ts';
import { landWritten } from './written-in.ts';

/** Share of all places named from which on a report is set in one country, so that "the army" is that country's. */
const onlyShare = 0.7;
/** Summed weight of places named before a share says anything: one town that all know, or a few villages. */
const settledMin = 0.8;

/** The country that nearly all places of a report lie in, if any. */
export function onlyCountry(countries: ReadonlyMap<string, number>): string | null {
  let total = 0;
  let most: string | null = null;
  for (const [country, weight] of countries) {
    total += weight;
    if (most === null || weight > countries.get(most)!) most = country;
  }
  return most !== null && total >= settledMin && countries.get(most)! >= onlyShare * total ? most : null;
}

/**
 * The country that a report is about so far, as it first named it: where a whole war was that the
 * sentence places nowhere. `null` where the report speaks of several, or never names it.
 */
export function countryOfReport(state: State, gazetteer: Gazetteer): PlaceName | null {
  const code = onlyCountry(state.setting.countries);
  return code === null ? null : countryNamed(code, state, gazetteer);
}

/** Times that a report names the region in which all that it names lies, before a sum may be of the whole region. */
const regionMin = 2;

/** How much more a report names its own country than any other. */
const leadMin = 2;

/** What "the country" means: the one that the report names most, if by far; `null` where it speaks of several alike. */
export function countryMeant(state: State, gazetteer: Gazetteer): PlaceName | null {
  const { countries } = state.setting;
  let most: string | null = null;
  for (const [country, weight] of countries) if (most === null || weight > countries.get(most)!) most = country;
  if (most === null || countries.get(most)! < settledMin) return null;
  for (const [country, weight] of countries)
    if (country !== most && countries.get(most)! < weight * leadMin) return null;
  return countryNamed(most, state, gazetteer);
}

function countryNamed(code: string, { mentioned }: State, gazetteer: Gazetteer): PlaceName | null {
  for (const { place } of mentioned.values()) {
    if (place.country === code && place.id !== undefined && gazetteer.get(place.id)?.kind === 'country') return place;
  }
  return null;
}

/**
 * The land that a report is about so far, of which a war's sum is: the country, by its name or by that in the dateline, or the region
 * around all that it has named, where it never names the country. `null` where it speaks of several.
 */
export function landOfReport(work: Work): PlaceName | null {
  const { state, context } = work;
  const country = countryOfReport(state, context.gazetteer);
  const code = country === null ? onlyCountry(state.setting.countries) : null;
  if (code === null) return country;
  const written = landWritten(work);
  return written?.country === code ? written : regionOfReport(code, work);
}

/** The region of a country in which all lies that a report has named of it. */
function regionOfReport(code: string, { state, context: { gazetteer } }: Work): PlaceName | null {
  const named = [...state.mentioned.values()].filter(({ place }) => place.country === code && place.id !== undefined);
  const whole = named.find(
    ({ place: { id }, count }) =>
      count >= regionMin &&
      regions.has(gazetteer.get(id!)?.kind) &&
      named.every(({ place }) => place.id === id || gazetteer.contains(id!, place.id!) === 'yes'),
  );
  return whole?.place ?? null;
}

const regions: ReadonlySet<PlaceKind | undefined> = new Set<PlaceKind>(['region', 'province']);
