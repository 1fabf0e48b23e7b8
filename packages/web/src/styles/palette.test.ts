import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

type Rgb = readonly [number, number, number];

function pairOf(name: string): readonly [light: Rgb, dark: Rgb] {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  assert.ok(match, `--${name} is no pair of colours`);
  const rgb = (hex: string): Rgb =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
  return [rgb(match[1]!), rgb(match[2]!)];
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** Relative luminance, WCAG 2.2. */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What eyes without one kind of cone see of linear RGB; the matrices of Machado, Oliveira and Fernandes (2009), severity 1. */
const EYES: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab, in which distances are about as large as they look. */
function oklab(rgb: Rgb, eyes: string | null): Rgb {
  let [r, g, b] = rgb.map(linear) as unknown as [number, number, number];
  const matrix = eyes === null ? undefined : EYES[eyes];
  if (matrix !== undefined) {
    const seen = matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)));
    [r, g, b] = seen as [number, number, number];
  }
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: Rgb, b: Rgb): number => Math.hypot(...a.map((x, at) => x - b[at]!));

const KINDS = ['toll', 'count', 'control', 'incident', 'agreement', 'statement', 'appeal'].map(
  (kind) => `kind-${kind}`,
);
const SOURCES = Array.from({ length: 8 }, (_, at) => `source-${at}`);

describe('the palette', () => {
  for (const [theme, at] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    const paper = pairOf('paper')[at];

    it(`${theme}: every colour that words are written in stands out from the paper (WCAG 2.2 AA)`, () => {
      for (const name of [...KINDS, ...SOURCES, 'ink', 'ink-soft', 'ink-faint', 'accent', 'warn', 'bad', 'good']) {
        const ratio = contrast(pairOf(name)[at], paper);
        assert.ok(ratio >= 4.5, `--${name}: ${ratio.toFixed(2)}`);
      }
    });

    for (const eyes of [null, ...Object.keys(EYES)]) {
      it(`${theme}: the three colours used first stay apart for ${eyes ?? 'all cones'}`, () => {
        const first = SOURCES.slice(0, 3).map((name) => oklab(pairOf(name)[at], eyes));
        for (const [i, a] of first.entries())
          for (const b of first.slice(i + 1)) assert.ok(distance(a, b) > 0.05, `${eyes}: ${distance(a, b).toFixed(3)}`);
      });

      it(`${theme}: contradiction and agreement stay apart for ${eyes ?? 'all cones'}, and each has its sign besides`, () => {
        const [bad, good] = ['bad', 'good'].map((name) => oklab(pairOf(name)[at], eyes)) as [Rgb, Rgb];
        assert.ok(distance(bad, good) > 0.05, distance(bad, good).toFixed(3));
      });
    }
  }
});
