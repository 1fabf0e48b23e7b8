import type { Span } from '@variorum/engine';
import type { WordRun } from './messages.ts';

export type Box = Pick<WordRun, 'left' | 'top' | 'width' | 'height'>;

/**
 * The parts of a page on which words stand, `span` being offsets into the page's words. Inside a run letters count as equally
 * wide, which is right to about a letter; a run that stands upright is marked whole.
 */
export function boxesOf(span: Span, runs: readonly WordRun[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const { at, length, left, top, width, height } of runs) {
    const from = Math.max(span.start, at) - at;
    const to = Math.min(span.end, at + length) - at;
    if (from >= to) continue;
    const isUpright = height > width && length > 2;
    if (isUpright) boxes.push({ left, top, width, height });
    else boxes.push({ left: left + (width * from) / length, top, width: (width * (to - from)) / length, height });
  }
  return boxes;
}
