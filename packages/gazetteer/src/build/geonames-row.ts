import type { PlaceKind } from '@variorum/engine';

/** One line of a GeoNames dump, as far as places need it. */
export interface GeonamesRow {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly featureClass: string;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** Reads a line of 19 tab-separated columns; undefined where it is not one. */
export function geonamesRow(line: string): GeonamesRow | undefined {
  const columns = line.split('\t');
  if (columns.length < 15) return undefined;
  const [
    id,
    name = '',
    ascii = '',
    alternates = '',
    lat,
    lon,
    featureClass = '',
    feature = '',
    country = '',
    ,
    admin1 = '',
    admin2 = '',
    ,
    ,
    population,
  ] = columns;
  const row: GeonamesRow = {
    id: Number(id),
    name,
    ascii,
    alternates: alternates === '' ? [] : alternates.split(','),
    lat: Number(lat),
    lon: Number(lon),
    featureClass,
    feature,
    country,
    admin1,
    admin2,
    population: Number(population || 0),
  };
  const sound =
    Number.isInteger(row.id) &&
    row.id > 0 &&
    row.id < 2 ** 32 &&
    name !== '' &&
    lat !== '' &&
    Math.abs(row.lat) <= 90 &&
    lon !== '' &&
    Math.abs(row.lon) <= 180 &&
    Number.isInteger(row.population) &&
    row.population >= 0 &&
    row.population < 2 ** 32 &&
    /^[A-Z]{2}$/.test(country);
  return sound ? row : undefined;
}

/** From this size a populated place without office is a town here; below, a village. */
const TOWN = 5_000;

/** What a GeoNames feature is to us; undefined for features that reports do not speak of as places. */
export function kindOf({ featureClass, feature, population }: GeonamesRow): PlaceKind | undefined {
  switch (featureClass) {
    case 'P':
      if (feature === 'PPLX') return 'neighbourhood';
      return /^PPL[AC]/.test(feature) || population >= TOWN ? 'town' : 'village';
    case 'A':
      if (/^PCL/.test(feature)) return 'country';
      if (feature === 'ADM1') return 'province';
      return /^ADM[2-5]$/.test(feature) ? 'district' : undefined;
    case 'L':
      return /^(AREA|RGN|RGNL|LCTY|MILB|OILF|GASF|INDS)$/.test(feature) ? 'area' : undefined;
    case 'S':
      return /^(AIRB|AIRF|AIRP|AIRQ|CMPRF|DAM|HSP|MILB|PRN|RSTN|BDG|CSTL|FT|PSH|RDCR)$/.test(feature)
        ? 'spot'
        : undefined;
    case 'T':
      return /^(MT|MTS|HLL|VAL|ISL|PASS|PEN)$/.test(feature) ? 'area' : undefined;
    default:
      return undefined;
  }
}

/** Abandoned, historical or destroyed: still named, but not the first that a name means. */
export function isGone(feature: string): boolean {
  return /^PPL[HQW]$|^PPLCH$|^ADM.H$/.test(feature);
}
