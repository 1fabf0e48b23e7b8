import * as Plot from '@observablehq/plot';
import type { Finding, Subject } from '@variorum/engine';
import { numberWords } from '../../format/number.ts';
import { accountShape, barBox, gradients, type Pixels } from './account-shape.ts';
import { bandDefinitions, bandFills, bandShape } from './band-shape.ts';
import type { DrawnAccount } from './drawn.ts';
import { type Box, placeLabels } from './labels.ts';
import { clashLines, clashSign } from './link-shape.ts';
import { logTicks, tickWords, timeDomain, type ValueScale, valueDomain } from './scales.ts';
import { svg } from './svg.ts';

export interface ChartOptions {
  readonly drawn: readonly DrawnAccount[];
  /** Whose bands are shaded. */
  readonly subjects: readonly Subject[];
  /** Those whose accounts are linked. */
  readonly clashes: readonly Finding[];
  readonly width: number;
  readonly height: number;
  readonly scale: ValueScale;
  readonly language: string;
  /** Unique to this chart on the page. */
  readonly prefix: string;
  readonly label: string;
  readonly accountLabel: (drawn: DrawnAccount) => string;
  readonly accountHref: (drawn: DrawnAccount) => string;
  readonly clashLabel: (finding: Finding) => string;
}

const FONT = 12;
const LABEL_HEIGHT = 15;
/** Labels beyond this are told on pointing only: more would hide what they name. */
const MOST_LABELS = 40;
const LONGEST_LABEL = 44;

function pixelsOf(
  scales: Plot.ScaleFunctions,
  { marginLeft, marginTop, marginRight, marginBottom, width, height }: Plot.Dimensions,
): Pixels {
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

function shortened(words: string): string {
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
}

function measurer(): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (words) => words.length * FONT * 0.6;
  context.font = `${FONT}px ${getComputedStyle(document.body).fontFamily}`;
  return (words) => context.measureText(words).width;
}

function labelled(drawn: readonly DrawnAccount[], boxes: readonly Box[], frame: Box): readonly (SVGElement | null)[] {
  if (drawn.length > MOST_LABELS) return drawn.map(() => null);
  const widthOf = measurer();
  const words = drawn.map(({ account }) => shortened(`${account.source} · ${account.figure.words}`));
  const places = placeLabels(
    boxes.map((mark, index) => ({ mark, width: widthOf(words[index]!) + 2, height: LABEL_HEIGHT })),
    frame,
  );
  return places.map((place, index) =>
    place === null
      ? null
      : svg('text', { class: 'label', x: place.x + 1, y: place.y + LABEL_HEIGHT - 4 }, [words[index]!]),
  );
}

function bandMark({ subjects, prefix }: ChartOptions): Plot.RenderFunction {
  return (_index, scales, _values, dimensions) => {
    const pixels = pixelsOf(scales, dimensions);
    const fills = bandFills(prefix);
    const shapes = subjects.map((subject) => bandShape(subject, pixels, fills)).filter((shape) => shape !== null);
    return svg('g', { class: 'bands', 'aria-hidden': 'true' }, [bandDefinitions(fills), ...shapes]);
  };
}

function accountMark({ drawn, prefix, accountLabel, accountHref }: ChartOptions): Plot.RenderFunction {
  return (_index, scales, _values, dimensions) => {
    const pixels = pixelsOf(scales, dimensions);
    const boxes = drawn.map((each) => barBox(each, pixels));
    const labels = labelled(drawn, boxes, pixels.frame);
    const shapes = drawn.map((each, index) => {
      const label = labels[index];
      const { account, colour } = each;
      const attributes = {
        class: `account source-${colour}`,
        href: accountHref(each),
        'aria-label': accountLabel(each),
        'data-claim': account.claim,
        'data-testid': 'chart-account',
        'data-weak': account.counts && account.supersededBy === undefined ? undefined : 'true',
      };
      const drawing = accountShape(each, { box: boxes[index]!, pixels, prefix });
      return svg('a', attributes, label ? [...drawing, label] : drawing);
    });
    return svg('g', { class: 'accounts' }, [
      gradients(
        prefix,
        drawn.map(({ colour }) => colour),
      ),
      ...shapes,
    ]);
  };
}

function clashMark({ drawn, clashes, clashLabel }: ChartOptions): Plot.RenderFunction {
  return (_index, scales, _values, dimensions) => {
    const pixels = pixelsOf(scales, dimensions);
    const boxes = new Map(drawn.map((each) => [each.account.claim, barBox(each, pixels)]));
    const shown = clashes
      .map((finding) => ({
        finding,
        marks: finding.claims.map((claim) => boxes.get(claim)).filter((box) => box !== undefined),
      }))
      .filter(({ marks }) => marks.length > 1);
    const shapes = shown.map(({ finding, marks }, index) => {
      const { lines, sign } = clashLines({ marks, index, count: shown.length });
      const attributes = {
        class: 'clash',
        role: 'button',
        tabindex: 0,
        'aria-label': clashLabel(finding),
        'data-finding': finding.id,
        'data-testid': 'contradiction-mark',
      };
      return svg('g', attributes, [...lines, ...clashSign(sign)]);
    });
    return svg('g', { class: 'clashes' }, shapes);
  };
}

/**
 * Draws the chart. Every account is a link to its words, every contradiction a button; what they do beyond that is up
 * to the page. Colours and fonts come from the stylesheet.
 */
export function drawChart(options: ChartOptions): SVGSVGElement {
  const { drawn, subjects, scale, width, height, language, label } = options;
  const time = timeDomain(drawn);
  const limits = subjects.flatMap(({ band }) =>
    [band.low, band.high].flatMap((proof) => (proof === null ? [] : [proof.value])),
  );
  const domain = valueDomain(drawn, { scale, limits });
  const ticks = scale === 'log' ? [...logTicks(domain)] : 6;
  const chart = Plot.plot({
    className: 'figures-plot',
    width,
    height,
    marginLeft: 64,
    marginRight: 20,
    marginTop: 16,
    marginBottom: 42,
    ariaLabel: label,
    x: { type: 'utc', domain: [...time], label: null },
    y: { type: scale, domain: [...domain], label: null },
    marks: [
      Plot.gridY({ ticks, className: 'grid' }),
      bandMark(options),
      Plot.axisX({
        tickFormat: tickWords(time, language),
        ticks: Math.max(3, Math.floor(width / 110)),
        className: 'axis',
      }),
      Plot.axisY({
        ticks,
        tickFormat: (value: number) => numberWords(value, language),
        tickSize: 0,
        className: 'axis',
      }),
      Plot.ruleY([domain[0]], { className: 'floor' }),
      accountMark(options),
      clashMark(options),
    ],
  });
  // Plot brings a style element of its own, which the page's security policy refuses; the stylesheet says the same.
  for (const style of chart.querySelectorAll('style')) style.remove();
  if (!(chart instanceof SVGSVGElement))
    throw new Error('Plot drew no bare chart; it was asked for no legend or caption');
  return chart;
}
