import type { Finding, Subject } from '@variorum/engine';
import { accountShape, barBox, gradients, type Pixels } from './account-shape.ts';
import { bandDefinitions, bandFills, bandShape } from './band-shape.ts';
import { clashShapes } from './clash-shape.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { dodge } from './dodge.ts';
import type { DrawnAccount } from './drawn.ts';
import { type Box, placeLabels } from './labels.ts';
import { plotFrame } from './plot-frame.ts';
import type { ValueScale } from './scales.ts';
import { svg } from './svg.ts';

export interface ChartOptions {
  /** Those that reach into {@link time}. */
  readonly drawn: readonly DrawnAccount[];
  readonly time: readonly [Date, Date];
  /** The least and the most of the axis of values. */
  readonly domain: readonly [number, number];
  /** Whose bands are shaded. */
  readonly subjects: readonly Subject[];
  /** Those whose accounts are linked. */
  readonly clashes: readonly Finding[];
  readonly width: number;
  readonly height: number;
  readonly scale: ValueScale;
  readonly locale: string;
  /** Unique to this chart on the page. */
  readonly prefix: string;
  readonly label: string;
  readonly accountLabel: (drawn: DrawnAccount) => string;
  readonly accountHref: (drawn: DrawnAccount) => string;
  readonly clashLabel: (cluster: Cluster) => string;
}

const FONT = 12;
const LABEL_HEIGHT = 15;
/** Labels beyond this are told on pointing only: more would hide what they name. */
const MOST_LABELS = 40;
const LONGEST_LABEL = 60;

function cut(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, Math.max(longest - 1, 1))}…` : words;
}

/** Who and how many; where both are too long, who is cut first. */
function labelWords({ name, account }: DrawnAccount): string {
  const figure = cut(account.figure.words, LONGEST_LABEL / 2);
  return `${cut(name, LONGEST_LABEL - figure.length)} · ${figure}`;
}

/** Tells how wide words are in the chart's font, in pixels. */
function measurer(): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (words) => words.length * FONT * 0.6;
  context.font = `600 ${FONT}px ${getComputedStyle(document.body).fontFamily}`;
  return (words) => context.measureText(words).width;
}

/** What is read out begins with what is seen, also where that is cut. */
function spoken(drawn: DrawnAccount, label: string): string {
  const seen = labelWords(drawn);
  return label.startsWith(seen) ? label : `${seen}: ${label}`;
}

function labelled(drawn: readonly DrawnAccount[], boxes: readonly Box[], frame: Box): readonly (SVGElement | null)[] {
  if (drawn.length > MOST_LABELS) return drawn.map(() => null);
  const widthOf = measurer();
  const words = drawn.map(labelWords);
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

function bandLayer({ subjects, prefix }: ChartOptions, pixels: Pixels): SVGElement {
  const fills = bandFills(prefix);
  const shapes = subjects.map((subject) => bandShape(subject, pixels, fills)).filter((shape) => shape !== null);
  return svg('g', { class: 'bands', 'aria-hidden': 'true' }, [bandDefinitions(fills), ...shapes]);
}

function accountLayer(options: ChartOptions, pixels: Pixels): SVGElement {
  const { drawn, prefix, accountLabel, accountHref } = options;
  const boxes = dodge(drawn.map((each) => barBox(each, pixels)));
  const labels = labelled(drawn, boxes, pixels.frame);
  const colours = drawn.map(({ colour }) => colour);
  const shapes = drawn.map((each, index) => {
    const { account, colour } = each;
    const attributes = {
      class: `account source-${colour}`,
      href: accountHref(each),
      'aria-label': spoken(each, accountLabel(each)),
      // The table leads to the same words: past a few dozen marks, the Tab key goes there at once.
      tabindex: drawn.length > MOST_LABELS ? -1 : 0,
      'data-claim': account.claim,
      'data-testid': 'chart-account',
      'data-weak': account.counts && account.supersededBy === undefined ? undefined : 'true',
    };
    const drawing = accountShape(each, { box: boxes[index]!, pixels, prefix });
    const label = labels[index];
    return svg('a', attributes, label ? [...drawing, label] : drawing);
  });
  // Boxes would hide what lies below them, so they are drawn first.
  const isBox = (index: number) => drawn[index]?.shape === 'range';
  const ordered = [...shapes.filter((_, index) => isBox(index)), ...shapes.filter((_, index) => !isBox(index))];
  return svg('g', { class: 'accounts' }, [gradients(prefix, colours), ...ordered]);
}

function clashLayer({ drawn, clashes, clashLabel }: ChartOptions, pixels: Pixels): SVGElement {
  const boxes = dodge(drawn.map((each) => barBox(each, pixels)));
  const byClaim = new Map(drawn.map(({ account, value }, index) => [account.claim, { box: boxes[index]!, value }]));
  const placed = clustersOf(clashes, (claim) => byClaim.get(claim)?.value)
    .map((cluster) => {
      const claims = cluster.findings[0]?.claims ?? [];
      return { cluster, bars: claims.map((claim) => byClaim.get(claim)?.box).filter((box) => box !== undefined) };
    })
    .filter(({ bars }) => bars.length > 1);
  return svg('g', { class: 'clashes' }, clashShapes(placed, clashLabel));
}

/**
 * Draws the chart. Every account is a link to its words, every contradiction a button; what they do beyond that is up
 * to the page.
 */
export function drawChart(options: ChartOptions): SVGSVGElement {
  return plotFrame({
    ...options,
    layers: [
      (pixels) => bandLayer(options, pixels),
      (pixels) => accountLayer(options, pixels),
      (pixels) => clashLayer(options, pixels),
    ],
  });
}
