import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import address from 'world-atlas/countries-50m.json?url';

type Topology = Parameters<typeof mesh>[0];
type Shape = Parameters<typeof feature>[1];
type Shapes = Parameters<typeof mesh>[1];

/** Land and borders of the world, from one file of our own. */
export async function loadWorld() {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the base map answered ${answer.status}`);
  const topology = (await answer.json()) as Topology;
  const { land, countries } = topology.objects;
  return {
    land: feature(topology, land as Shape),
    borders: mesh(topology, countries as Shapes, (a, b) => a !== b),
  };
}

export type World = Awaited<ReturnType<typeof loadWorld>>;

/** A token of the page as the canvas takes it. */
export function colour(name: string): string {
  // The canvas knows no `light-dark()`: the browser resolves the token first.
  const probe = document.createElement('i');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

/** What a day says of a disc; before it is said, the disc does not show. */
function stateOf<Value extends string | number>(name: string, otherwise: Value): ExpressionSpecification {
  return ['coalesce', ['feature-state', name], otherwise];
}

/** The style of the map in the page's own colours: no tiles, no fonts, nothing to be fetched. */
export function mapStyle({ land, borders }: World): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land as GeoJSON.GeoJSON },
      borders: { type: 'geojson', data: borders as GeoJSON.GeoJSON },
      discs: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colour('map-sea') } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour('map-land') } },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': colour('map-border'), 'line-width': 1.2, 'line-dasharray': [4, 2] },
      },
      {
        id: 'disc',
        type: 'fill',
        source: 'discs',
        paint: { 'fill-color': stateOf('colour', 'transparent'), 'fill-opacity': stateOf('opacity', 0) },
      },
      {
        id: 'disc-edge',
        type: 'line',
        source: 'discs',
        paint: {
          'line-color': stateOf('colour', 'transparent'),
          'line-opacity': stateOf('whole', 0),
          'line-width': 2,
        },
      },
      {
        id: 'disc-edge-open',
        type: 'line',
        source: 'discs',
        paint: {
          'line-color': stateOf('colour', 'transparent'),
          'line-opacity': stateOf('broken', 0),
          'line-width': 2,
          'line-dasharray': [2, 2],
        },
      },
    ],
  };
}

/** A hue of the page as the canvas takes it. */
export function hueColour(hue: number | null): string {
  return colour(hue === null ? 'ink-faint' : `source-${hue}`);
}
