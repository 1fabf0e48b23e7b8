import type { PlaceKind, PlacePrecision } from '@variorum/engine';
import type { Fit } from '../index-file/posting.ts';

/** A place on its way into an index, with all names that lead to it. */
export interface Draft {
  readonly geonames?: number;
  /** Given to what has no GeoNames id, or is better known otherwise (`iso:SY`). */
  readonly ownId?: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly precision: PlacePrecision;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly population: number;
  /** Hundredths; see scoring.ts. */
  readonly prior?: number;
  readonly within: readonly string[];
  readonly names: readonly DraftName[];
}

export interface DraftName {
  readonly text: string;
  readonly fit: Fit;
}

export function idOf(draft: Pick<Draft, 'geonames' | 'ownId'>): string {
  return draft.ownId ?? `geonames:${draft.geonames}`;
}

/** UCDP `where_prec` of a place named alone: a town is a point, a district 3, a province 4, a fuzzy area 5, a country 6. */
export function precisionOf(kind: PlaceKind): PlacePrecision {
  switch (kind) {
    case 'region':
    case 'country':
      return 6;
    case 'province':
      return 4;
    case 'district':
      return 3;
    case 'area':
      return 5;
    default:
      return 1;
  }
}
