import { z } from '@hono/zod-openapi';
import { address } from '../api/address.ts';
import { words } from '../schemas/asked.ts';
import { placesView } from '../schemas/places.ts';
import { tilesView } from '../schemas/tiles.ts';
import { workView } from '../schemas/work.ts';

/** What the server says of itself and hands out beside a dossier. */

export const tiles = address({
  path: '/tiles',
  says: 'Whether there are tiles for a map in detail',
  gives: tilesView,
});
export const tilesFile = address({
  path: '/tiles/map.pmtiles',
  says: 'The file of tiles, in ranges of bytes',
  gives: 'bytes',
});
export const places = address({
  path: '/places',
  says: 'Places that a name can mean, the likeliest first',
  query: { name: words },
  gives: placesView,
});
export const work = address({ path: '/work', says: 'What is being worked out', gives: workView });
export const document = address({
  path: '/openapi.json',
  says: 'This document',
  gives: z.object({ openapi: z.string() }),
});
