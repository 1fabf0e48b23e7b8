import type { Box } from './labels.ts';
import { svg } from './svg.ts';

/** A line between the marks of accounts that cannot all be true, with its sign on it. */
export interface Clash {
  /** The account that all the others are measured against comes last. */
  readonly marks: readonly Box[];
  /** Place among the chart's clashes and their number: they stand apart from one another. */
  readonly index: number;
  readonly count: number;
}

const SIGN = 9;

function middleOf(box: Box): number {
  return box.y + box.height / 2;
}

/** Where a line between two bars stands: inside what they share, or between their nearest ends. */
function ends(a: Box, b: Box, share: number): { readonly from: number; readonly to: number } {
  const first = Math.max(a.x, b.x);
  const last = Math.min(a.x + a.width, b.x + b.width);
  if (first <= last) {
    const at = first + (last - first) * share;
    return { from: at, to: at };
  }
  return a.x < b.x ? { from: a.x + a.width, to: b.x } : { from: a.x, to: b.x + b.width };
}

/** The lines and where their sign stands. */
export function clashLines({ marks, index, count }: Clash): {
  readonly lines: readonly SVGElement[];
  readonly sign: { readonly x: number; readonly y: number };
} {
  const outer = marks.at(-1)!;
  const share = (index + 1) / (count + 1);
  const lines = marks.slice(0, -1).map((mark) => {
    const { from, to } = ends(mark, outer, share);
    return svg('path', { class: 'clash-line', d: `M${from} ${middleOf(mark)}L${to} ${middleOf(outer)}` });
  });
  const first = marks[0]!;
  const { from, to } = ends(first, outer, share);
  return { lines, sign: { x: (from + to) / 2, y: (middleOf(first) + middleOf(outer)) / 2 } };
}

/** The sign of a contradiction, to be pointed at, reached by keyboard, and told by its shape alone. */
export function clashSign({ x, y }: { readonly x: number; readonly y: number }): readonly SVGElement[] {
  return [
    svg('circle', { class: 'clash-ground', cx: x, cy: y, r: SIGN }),
    svg('path', {
      class: 'clash-sign',
      d: `M${x - 4} ${y - 2}h8M${x - 4} ${y + 2}h8M${x + 2.5} ${y - 5}L${x - 2.5} ${y + 5}`,
    }),
  ];
}
