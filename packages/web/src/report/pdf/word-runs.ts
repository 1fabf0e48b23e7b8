import type { WordRun } from './messages.ts';

/** What pdf.js gives of a page's words, and of marks between them. */
export type TextPart =
  | {
      readonly str: string;
      readonly hasEOL: boolean;
      readonly transform: readonly number[];
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: string };

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** From the page's points to pixels. */
  readonly transform: readonly number[];
}

type Words = Extract<TextPart, { readonly str: string }>;

function isWords(part: TextPart): part is Words {
  return 'str' in part;
}

function textOf({ str, hasEOL }: Words): string {
  return str + (hasEOL ? '\n' : '');
}

/** The words of a page, joined as the capture of PDFs joins them: offsets into the one hold in the other. */
export function wordsOf(parts: readonly TextPart[]): string {
  return parts.filter(isWords).map(textOf).join('').trim();
}

/** Where each run of words stands in those words and on the page. */
export function runsOf(parts: readonly TextPart[], viewport: Viewport): readonly WordRun[] {
  const all = parts.filter(isWords);
  const whole = all.map(textOf).join('');
  // What is trimmed before the first letter shifts all that follows.
  let at = whole.trimStart().length - whole.length;
  const runs: WordRun[] = [];
  for (const part of all) {
    if (part.str.trim() !== '') runs.push({ at, length: part.str.length, ...boxOf(part, viewport) });
    at += textOf(part).length;
  }
  return runs;
}

function boxOf({ transform, width, height }: Words, viewport: Viewport): Omit<WordRun, 'at' | 'length'> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const along = Math.hypot(a, b) || 1;
  const up = Math.hypot(c, d) || 1;
  const tall = height || up;
  // From the base line: letters reach a little below it, and not quite as high as the line is.
  const corner = (x: number, y: number) =>
    toPixels([e + (a / along) * x + (c / up) * y, f + (b / along) * x + (d / up) * y], viewport);
  const corners = [
    corner(0, -0.25 * tall),
    corner(width, -0.25 * tall),
    corner(0, 0.85 * tall),
    corner(width, 0.85 * tall),
  ];
  const xs = corners.map(([x]) => x / viewport.width);
  const ys = corners.map(([, y]) => y / viewport.height);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function toPixels([x, y]: readonly [number, number], { transform }: Viewport): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  return [a * x + c * y + e, b * x + d * y + f];
}
