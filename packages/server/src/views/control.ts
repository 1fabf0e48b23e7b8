import type { PlacePrecision, Stretch } from '@variorum/engine';

/** Where a place lies, and how exactly that is known (UCDP GED `where_prec`). */
export interface PlaceSpot {
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
}

/** A place that somebody says something of, without the words. */
export interface ControlPlace {
  readonly key: string;
  readonly name: string;
  readonly sources: number;
  readonly stances: number;
  /** The first and the last day of which anything is said, ISO. */
  readonly from: string | null;
  readonly to: string | null;
  readonly disputed: boolean;
  /** `null` where the gazetteer does not know. */
  readonly at: PlaceSpot | null;
  /** What all sources together say, in the order of days. */
  readonly joint: readonly Pick<Stretch, 'from' | 'to' | 'status' | 'holder'>[];
}

/** `GET /api/control/places`: every place of the lines of control, most sources first. */
export interface ControlPlacesView {
  /** From the first day of which anything is said to the last that the dossier tells of at all; `null`: nothing is dated. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly places: readonly ControlPlace[];
}
