import type { Place } from '@variorum/engine';

/** A place that a name can mean. */
export interface FoundPlace extends Pick<Place, 'id' | 'name' | 'kind'> {
  /** Names of the places around it, the nearest first: what tells two of one name apart. */
  readonly around: readonly string[];
}

/** `GET /api/places?name=`: places that a whole name can mean, the likeliest first; none without a name. */
export interface PlacesView {
  readonly places: readonly FoundPlace[];
}
