import * as addresses from '../addresses/service.ts';
import { bytes as bytesAt, openRoutes, type Routes, view } from '../api/answering.ts';
import { Refusal } from '../refusal.ts';
import { rangeOf } from '../tiles/range.ts';
import type { TilesFile } from '../tiles/tiles-file.ts';

const ADDRESS = '/api/tiles/map.pmtiles';

/** A map in detail, from the file that whoever serves named; without one, the pages draw theirs. */
export function tilesRoutes(file: TilesFile | null): Routes {
  const routes = openRoutes();
  view(routes, addresses.tiles, () => ({
    tiles: file === null ? null : { address: ADDRESS, name: file.name, bytes: file.bytes },
  }));
  bytesAt(routes, addresses.tilesFile, async (_asked, context) => {
    if (file === null) throw new Refusal(404, 'no-tiles', 'No file of tiles is served. Name one: serve --tiles FILE.');
    const range = rangeOf(context.req.header('range'), file.bytes);
    if (range === null) {
      context.header('Content-Range', `bytes */${file.bytes}`);
      throw new Refusal(416, 'bad-range', 'Ask for one range of bytes that the file holds, at most 16 MiB of it.');
    }
    const bytes = await file.read(range.start, range.end);
    return context.body(bytes, 206, {
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'private, max-age=86400',
      'Content-Range': `bytes ${range.start}-${range.start + bytes.length - 1}/${file.bytes}`,
      'Content-Type': 'application/octet-stream',
      ETag: file.tag,
    });
  });
  return routes;
}
