import type { Subject } from '@variorum/engine';
import { dayOf } from '../../format/date.ts';
import type { Pixels } from './account-shape.ts';
import { svg } from './svg.ts';

const OPEN = 46;

/** Ids of the fills of the bands, unique to one chart. */
export interface BandFills {
  readonly hatch: string;
  readonly up: string;
  readonly down: string;
}

export function bandFills(prefix: string): BandFills {
  return { hatch: `${prefix}-hatch`, up: `${prefix}-band-up`, down: `${prefix}-band-down` };
}

/** The fills themselves, for the chart's `defs`. */
export function bandDefinitions({ hatch, up, down }: BandFills): SVGElement {
  const fade = (id: string, top: number, bottom: number) =>
    svg('linearGradient', { id, x1: 0, x2: 0, y1: 0, y2: 1, class: 'band-fade' }, [
      svg('stop', { offset: '0%', 'stop-color': 'currentColor', 'stop-opacity': top }),
      svg('stop', { offset: '100%', 'stop-color': 'currentColor', 'stop-opacity': bottom }),
    ]);
  const lines = svg(
    'pattern',
    { id: hatch, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [svg('path', { d: 'M0 0v7', class: 'hatch-line' })],
  );
  return svg('defs', {}, [lines, fade(up, 0, 0.16), fade(down, 0.16, 0)]);
}

/**
 * What all accounts of a subject together allow, over its window: a shaded stretch from the least to the most, open
 * where there is no limit; hatched where the least lies above the most, which no number can satisfy.
 */
export function bandShape(subject: Subject, { x, y, frame }: Pixels, fills: BandFills): SVGElement | null {
  const { low, high } = subject.band;
  const [first, last] = [subject.from ?? subject.to, subject.to ?? subject.from];
  const [start, end] = [first === null ? null : dayOf(first), last === null ? null : dayOf(last)];
  if (start === null || end === null || (low === null && high === null)) return null;
  const within = (at: number, from: number, length: number) => Math.min(Math.max(at, from), from + length);
  const left = within(x(start), frame.x, frame.width);
  const right = within(x(end), frame.x, frame.width);
  const height = (value: number) => {
    const at = y(value);
    return Number.isFinite(at) ? within(at, frame.y, frame.height) : frame.y + frame.height;
  };
  const area = (top: number, bottom: number, rest: Readonly<Record<string, string>>) =>
    svg('rect', { x: left, width: Math.max(right - left, 4), y: top, height: Math.max(bottom - top, 1), ...rest });
  if (low === null)
    return svg('g', { class: 'band' }, [
      area(height(high!.value), height(high!.value) + OPEN, { fill: `url(#${fills.down})` }),
    ]);
  if (high === null) {
    const bottom = height(low.value);
    return svg('g', { class: 'band' }, [area(Math.max(bottom - OPEN, frame.y), bottom, { fill: `url(#${fills.up})` })]);
  }
  if (low.value > high.value) {
    return svg('g', { class: 'band clash' }, [
      area(height(low.value), height(high.value), { fill: `url(#${fills.hatch})` }),
    ]);
  }
  return svg('g', { class: 'band' }, [area(height(high.value), height(low.value), { class: 'band-area' })]);
}
