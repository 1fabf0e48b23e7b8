import type { TilesView } from '@variorum/server/views';
import { addProtocol, type LayerSpecification, type SourceSpecification, type StyleSpecification } from 'maplibre-gl';
import { fetchView } from '../api/fetch-view.ts';
import { colour } from './base-map.ts';

/** What a file of tiles adds to the map. */
export interface Detail {
  readonly name: string;
  /** Whom its makers want named, as words. */
  readonly attribution: string;
  readonly source: SourceSpecification;
  readonly layers: readonly LayerSpecification[];
}

const SOURCE = 'detail';
/** More layers of one file than this are not of a map of land. */
const MOST_LAYERS = 40;
const WATER = /water|ocean|sea|lake|river/i;
/** The type of tiles by the number in a file's header (PMTiles specification 3.4, section 3.3). */
const MVT = 1;

interface Metadata {
  readonly attribution?: unknown;
  readonly vector_layers?: unknown;
}

function namesIn({ vector_layers }: Metadata): readonly string[] {
  if (!Array.isArray(vector_layers)) return [];
  const names = vector_layers.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer && typeof layer.id === 'string' ? [layer.id] : [],
  );
  return names.slice(0, MOST_LAYERS);
}

/** Whatever the makers called their layers: areas, lines and points in the page's own colours; water as the sea. */
function vectorLayers(name: string): readonly LayerSpecification[] {
  const layer = { source: SOURCE, 'source-layer': name } as const;
  const isWater = WATER.test(name);
  return [
    {
      ...layer,
      id: `detail-${name}-areas`,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour(isWater ? 'map-sea' : 'map-border'), 'fill-opacity': isWater ? 1 : 0.12 },
    },
    {
      ...layer,
      id: `detail-${name}-lines`,
      type: 'line',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': colour('map-border'), 'line-width': 0.8, 'line-opacity': 0.7 },
    },
    {
      ...layer,
      id: `detail-${name}-points`,
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': colour('map-border'), 'circle-radius': 1.5 },
    },
  ];
}

/** Markup is a map maker's habit in this field; its words are enough. */
function plain(words: unknown): string {
  return typeof words === 'string'
    ? words
        .replace(/<[^>]*>/g, '')
        .replace(/&copy;/g, '©')
        .slice(0, 300)
    : '';
}

/** The tiles that are served, if there are any. Rejects where they cannot be read. */
export async function loadDetail(): Promise<Detail | null> {
  const { signal } = new AbortController();
  const { tiles } = await fetchView<TilesView>('/api/tiles', { signal, words: 'for-reading' });
  if (tiles === null) return null;
  const { PMTiles, Protocol } = await import('pmtiles');
  const archive = new PMTiles(new URL(tiles.address, window.location.href).href);
  const [header, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata() as Promise<Metadata>]);
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol('pmtiles', protocol.tile);
  const isVector = header.tileType === MVT;
  const shared = {
    tiles: [`pmtiles://${archive.source.getKey()}/{z}/{x}/{y}`],
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
  };
  return {
    name: tiles.name,
    attribution: plain(metadata.attribution),
    source: isVector ? { type: 'vector', ...shared } : { type: 'raster', tileSize: 256, ...shared },
    layers: isVector
      ? namesIn(metadata).flatMap(vectorLayers)
      : [{ id: 'detail-picture', type: 'raster', source: SOURCE, paint: { 'raster-opacity': 0.75 } }],
  };
}

/** The style with the detail over land, under borders and what is said of places. */
export function withDetail(style: StyleSpecification, detail: Detail | null): StyleSpecification {
  if (detail === null) return style;
  const at = style.layers.findIndex(({ id }) => id === 'borders');
  return {
    ...style,
    sources: { ...style.sources, [SOURCE]: detail.source },
    layers: [...style.layers.slice(0, at), ...detail.layers, ...style.layers.slice(at)],
  };
}
