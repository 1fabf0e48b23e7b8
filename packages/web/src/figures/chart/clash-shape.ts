import type { Cluster } from './clusters.ts';
import type { Box } from './labels.ts';
import { svg } from './svg.ts';

const SIGN = 9;

/** A cluster with the bars that its line runs between, the account that all are measured against last. */
export interface PlacedCluster {
  readonly cluster: Cluster;
  readonly bars: readonly Box[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middleOf(box: Box): number {
  return box.y + box.height / 2;
}

/** Where a line between two bars runs: inside the time that they share, or between their nearest ends. */
function ends(a: Box, b: Box, share: number): readonly [Point, Point] {
  const first = Math.max(a.x, b.x);
  const last = Math.min(a.x + a.width, b.x + b.width);
  const [from, to] =
    first <= last
      ? [first + (last - first) * share, first + (last - first) * share]
      : a.x < b.x
        ? [a.x + a.width, b.x]
        : [a.x, b.x + b.width];
  return [
    { x: from, y: middleOf(a) },
    { x: to, y: middleOf(b) },
  ];
}

/** A place near the middle of the line where no other sign stands; each one found is added to those taken. */
function freePlace([from, to]: readonly [Point, Point], taken: Point[]): Point {
  const along = [0.5, 0.3, 0.7, 0.15, 0.85].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
  const isFree = (point: Point) =>
    taken.every((other) => Math.hypot(other.x - point.x, other.y - point.y) > 2 * SIGN + 2);
  const place = along.find(isFree) ?? along[0]!;
  taken.push(place);
  return place;
}

function sign({ x, y }: Point, count: number): readonly SVGElement[] {
  const shapes = [
    svg('circle', { class: 'clash-ground', cx: x, cy: y, r: SIGN }),
    svg('path', {
      class: 'clash-sign',
      d: `M${x - 4} ${y - 2}h8M${x - 4} ${y + 2}h8M${x + 2.5} ${y - 5}L${x - 2.5} ${y + 5}`,
    }),
  ];
  return count === 1
    ? shapes
    : [...shapes, svg('text', { class: 'clash-count', x: x + SIGN + 3, y: y + 4 }, [`×${count}`])];
}

/** The lines and signs of all contradictions: to be pointed at, reached by keyboard, and told by their shape alone. */
export function clashShapes(
  placed: readonly PlacedCluster[],
  labelOf: (cluster: Cluster) => string,
): readonly SVGElement[] {
  const taken: Point[] = [];
  return placed.map(({ cluster, bars }, index) => {
    const outer = bars.at(-1)!;
    const share = (index + 1) / (placed.length + 1);
    const lines = bars.slice(0, -1).map((bar) => ends(bar, outer, share));
    const paths = lines.map(([from, to]) =>
      svg('path', { class: 'clash-line', d: `M${from.x} ${from.y}L${to.x} ${to.y}` }),
    );
    return svg(
      'g',
      {
        class: 'clash',
        role: 'button',
        tabindex: 0,
        'aria-label': labelOf(cluster),
        'data-finding': cluster.findings[0]?.id,
        'data-testid': 'contradiction-mark',
      },
      [...paths, ...sign(freePlace(lines[0]!, taken), cluster.findings.length)],
    );
  });
}
