import type { Span } from '@variorum/engine';
import type { Highlight } from './claim-order.ts';
import type { Passage } from './passages.ts';

/** A passage with the claims that touch it. */
export interface LaidPassage {
  readonly passage: Passage;
  readonly highlights: readonly Highlight[];
}

/** Passages that are drawn, and skipped while far away, together. */
export interface Block extends Span {
  readonly passages: readonly LaidPassage[];
}

/** Few enough to draw in a moment, many enough that a long report has few blocks to look after. */
const PASSAGES = 30;

/** Parts the passages into blocks of a few dozen, in their order. */
export function blocksOf(
  passages: readonly Passage[],
  highlights: readonly (readonly Highlight[])[],
): readonly Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < passages.length; first += PASSAGES) {
    const some = passages.slice(first, first + PASSAGES);
    blocks.push({
      start: some[0]!.start,
      end: some.at(-1)!.end,
      passages: some.map((passage, index) => ({ passage, highlights: highlights[first + index]! })),
    });
  }
  return blocks;
}
