import * as Plot from '@observablehq/plot';
import { numberWords } from '../../format/number.ts';
import type { Pixels } from './account-shape.ts';
import { logTicks, tickWords, type ValueScale } from './scales.ts';

export interface FrameOptions {
  readonly width: number;
  readonly height: number;
  readonly time: readonly [Date, Date];
  readonly domain: readonly [number, number];
  readonly scale: ValueScale;
  readonly locale: string;
  readonly label: string;
  /** Drawn from the first, lowest, to the last. */
  readonly layers: readonly ((pixels: Pixels) => SVGElement)[];
}

/** Room around the frame, for the words of the axes. */
export const MARGIN = { left: 64, right: 20, top: 16, bottom: 42 } as const;

function pixelsOf(scales: Plot.ScaleFunctions, dimensions: Plot.Dimensions): Pixels {
  const { marginLeft, marginTop, marginRight, marginBottom, width, height } = dimensions;
  return {
    x: (date) => Number(scales.x?.(date)),
    y: (value) => Number(scales.y?.(value)),
    frame: {
      x: marginLeft,
      y: marginTop,
      width: width - marginLeft - marginRight,
      height: height - marginTop - marginBottom,
    },
  };
}

/** Axes, grid and scales by Plot, with layers of our own between them. Colours and fonts come from the stylesheet. */
export function plotFrame({ width, height, time, domain, scale, locale, label, layers }: FrameOptions): SVGSVGElement {
  const ticks = scale === 'log' ? [...logTicks(domain)] : 6;
  const drawn = layers.map(
    (layer): Plot.RenderFunction =>
      (_index, scales, _values, dimensions) =>
        layer(pixelsOf(scales, dimensions)),
  );
  const chart = Plot.plot({
    className: 'figures-plot',
    width,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    ariaLabel: label,
    x: { type: 'utc', domain: [...time], label: null },
    y: { type: scale, domain: [...domain], label: null },
    marks: [
      Plot.gridY({ ticks, className: 'grid' }),
      Plot.axisX({
        tickFormat: tickWords(time, locale),
        ticks: Math.max(3, Math.floor(width / 110)),
        className: 'axis',
      }),
      Plot.axisY({ ticks, tickFormat: (value: number) => numberWords(value, locale), tickSize: 0, className: 'axis' }),
      Plot.ruleY([domain[0]], { className: 'floor' }),
      ...drawn,
    ],
  });
  // Plot brings a style element of its own, which the page's security policy refuses; the stylesheet says the same.
  for (const style of chart.querySelectorAll('style')) style.remove();
  // Axes and grid say nothing to a screen reader that the accounts' own names do not; Plot's English names for them
  // stand on elements that may have none.
  for (const scenery of chart.querySelectorAll('.grid, .axis, .floor')) {
    scenery.removeAttribute('aria-label');
    scenery.setAttribute('aria-hidden', 'true');
  }
  if (!(chart instanceof SVGSVGElement))
    throw new Error('Plot drew no bare chart; it was asked for no legend or caption');
  return chart;
}
