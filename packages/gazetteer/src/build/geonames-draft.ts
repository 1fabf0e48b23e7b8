import type { PlaceKind } from '@variorum/engine';
import { type Draft, precisionOf } from './draft.ts';
import { geonamesNames } from './geonames-names.ts';
import type { GeonamesRow } from './geonames-row.ts';

const CAPITAL = 75;

/** A row as a draft; `within` is what the row's codes resolve to. */
export function geonamesDraft(row: GeonamesRow, kind: PlaceKind, within: readonly string[]): Draft {
  return {
    geonames: row.id,
    name: row.name,
    kind,
    precision: precisionOf(kind),
    country: row.country,
    lat: row.lat,
    lon: row.lon,
    population: row.population,
    ...(row.feature === 'PPLC' ? { prior: CAPITAL } : {}),
    within,
    names: geonamesNames(row),
  };
}

/**
 * One place from two drafts: the hand-written one decides, the other fills in and adds its names. What was written down right
 * under its country lies in the province that the base puts it in.
 */
export function mergeDrafts(written: Draft, base: Draft): Draft {
  return {
    ...base,
    ...written,
    ...(base.geonames === undefined ? {} : { geonames: base.geonames }),
    population: Math.max(written.population, base.population),
    within:
      written.within[0] === `iso:${written.country}` ? [...base.within, ...written.within.slice(1)] : written.within,
    names: [...written.names, ...base.names],
  };
}
