import type { DrawnAccount } from './drawn.ts';
import type { Box } from './labels.ts';
import { svg } from './svg.ts';

/** Pixels of the chart for days and values. */
export interface Pixels {
  readonly x: (date: Date) => number;
  readonly y: (value: number) => number;
  /** The area inside the axes. */
  readonly frame: Box;
}

const BAR = 5;
const SHORTEST_BAR = 9;
/** How far an open side reaches, in pixels: a sign that it goes on, not a length. */
const OPEN = 30;
const SOFTEST = 9;
const MARK = 5;

/** Ids of the three gradients of one colour, unique to one chart. */
export function gradientId(prefix: string, colour: number, kind: 'up' | 'down' | 'soft'): string {
  return `${prefix}-${kind}-${colour}`;
}

function gradient(id: string, stops: readonly (readonly [offset: string, opacity: number])[]): SVGElement {
  return svg(
    'linearGradient',
    { id, x1: 0, x2: 0, y1: 0, y2: 1 },
    stops.map(([offset, opacity]) => svg('stop', { offset, 'stop-color': 'currentColor', 'stop-opacity': opacity })),
  );
}

/** The gradients of every colour in use; they take their colour from the class around them. */
export function gradients(prefix: string, colours: Iterable<number>): SVGElement {
  const groups = [...new Set(colours)].map((colour) =>
    svg('g', { class: `source-${colour}` }, [
      gradient(gradientId(prefix, colour, 'up'), [
        ['0%', 0],
        ['100%', 0.5],
      ]),
      gradient(gradientId(prefix, colour, 'down'), [
        ['0%', 0.5],
        ['100%', 0],
      ]),
      gradient(gradientId(prefix, colour, 'soft'), [
        ['0%', 0],
        ['50%', 0.6],
        ['100%', 0],
      ]),
    ]),
  );
  return svg('defs', {}, groups);
}

/** Whether it is drawn as a point, with or without a line, and not as a bar. */
function isPoint({ account, isUndated, shape }: DrawnAccount): boolean {
  return shape !== 'range' && (isUndated || account.extent !== 'period');
}

/** Where the bar of an account stands; never shorter than can be seen, and never outside the frame. */
export function barBox(drawn: DrawnAccount, { x, y, frame }: Pixels): Box {
  const left = frame.x;
  const right = frame.x + frame.width;
  const clamp = (at: number) => Math.min(Math.max(at, left), right);
  const [from, to] = [clamp(x(drawn.start)), clamp(x(drawn.end))];
  const width = Math.max(to - from, SHORTEST_BAR);
  const height = isPoint(drawn) ? 2 * (MARK + 1) : BAR;
  const start = Math.min(Math.max((from + to) / 2 - width / 2, left), right - width);
  return { x: start, y: clampValue(drawn.value, { y, frame }) - height / 2, width, height };
}

/** The height of a value, 0 on a logarithmic scale being its floor. */
function clampValue(value: number, { y, frame }: Pick<Pixels, 'y' | 'frame'>): number {
  const at = y(value);
  return Number.isFinite(at) ? Math.min(Math.max(at, frame.y), frame.y + frame.height) : frame.y + frame.height;
}

function arrow(middle: number, from: number, direction: 1 | -1): SVGElement {
  const tip = from + direction * (OPEN - 8);
  return svg('path', {
    class: 'arrow',
    d: `M${middle - 4} ${tip - direction * 5}L${middle} ${tip}L${middle + 4} ${tip - direction * 5}`,
  });
}

function hedge(drawn: DrawnAccount, box: Box, pixels: Pixels, prefix: string): readonly SVGElement[] {
  const { shape, colour, low, high } = drawn;
  const middle = box.x + box.width / 2;
  const line = box.y + box.height / 2;
  const fill = (kind: 'up' | 'down' | 'soft') => `url(#${gradientId(prefix, colour, kind)})`;
  const across = { x: box.x, width: box.width };
  switch (shape) {
    case 'exact':
      return [];
    case 'up':
      return [svg('rect', { ...across, y: line - OPEN, height: OPEN, fill: fill('up') }), arrow(middle, line, -1)];
    case 'down':
      return [svg('rect', { ...across, y: line, height: OPEN, fill: fill('down') }), arrow(middle, line, 1)];
    case 'about': {
      const top = Math.min(clampValue(high ?? drawn.value, pixels), line - SOFTEST);
      const bottom = Math.max(clampValue(low ?? drawn.value, pixels), line + SOFTEST);
      return [svg('rect', { ...across, y: top, height: bottom - top, fill: fill('soft') })];
    }
    case 'range': {
      const top = clampValue(high ?? drawn.value, pixels);
      const bottom = clampValue(low ?? drawn.value, pixels);
      return [svg('rect', { ...across, y: top, height: Math.max(bottom - top, BAR), class: 'range-box' })];
    }
  }
}

function bar(drawn: DrawnAccount, box: Box): readonly SVGElement[] {
  const { extent } = drawn.account;
  const line = box.y + box.height / 2;
  if (drawn.shape === 'range') return [];
  if (drawn.isUndated) {
    return [svg('circle', { class: 'undated', cx: box.x + box.width / 2, cy: line, r: MARK })];
  }
  if (extent === 'stock') {
    return [svg('circle', { class: 'mark', cx: box.x + box.width / 2, cy: line, r: MARK })];
  }
  if (extent === 'event') {
    const middle = box.x + box.width / 2;
    const diamond = svg('path', {
      class: 'mark',
      d: `M${middle} ${line - MARK - 1}l${MARK + 1} ${MARK + 1}l${-MARK - 1} ${MARK + 1}l${-MARK - 1} ${-MARK - 1}z`,
    });
    if (box.width <= 3 * MARK) return [diamond];
    return [svg('path', { class: 'somewhere', d: `M${box.x} ${line}h${box.width}` }), diamond];
  }
  const isSoft = drawn.shape === 'about';
  return [
    svg('rect', {
      class: isSoft ? 'bar soft' : 'bar',
      x: box.x,
      y: isSoft ? line - 1 : box.y,
      width: box.width,
      height: isSoft ? 2 : box.height,
      rx: isSoft ? 1 : 2,
    }),
  ];
}

/** The drawing of one account: its hedge below, its bar or mark above it, and a ground that is easy to point at. */
export function accountShape(
  drawn: DrawnAccount,
  { box, pixels, prefix }: { readonly box: Box; readonly pixels: Pixels; readonly prefix: string },
): readonly SVGElement[] {
  const ground = svg('rect', {
    class: 'ground',
    x: box.x - 3,
    y: box.y - 4,
    width: box.width + 6,
    height: box.height + 8,
  });
  return [ground, ...hedge(drawn, box, pixels, prefix), ...bar(drawn, box)];
}
