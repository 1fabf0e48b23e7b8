import type { BlindSpot } from '@variorum/engine';
import type { Column } from '../csv.ts';

/** What a source leaves out, and who speaks of it. */
export const blindSpotColumns: readonly Column<BlindSpot>[] = [
  { name: 'source', value: ({ source }) => source.name },
  { name: 'topic', value: ({ topic }) => topic.words },
  { name: 'place', value: ({ topic }) => topic.place.name },
  { name: 'mentioned_by', value: ({ mentioned }) => mentioned.map(({ source }) => source.name).join('; ') },
  { name: 'claim_ids', value: ({ mentioned }) => mentioned.map(({ claim }) => claim).join('; ') },
  { name: 'place_id', value: ({ topic }) => topic.place.key },
  { name: 'source_key', value: ({ source }) => source.key },
];
