import { holds, overlaps, type Span } from '@variorum/engine';

/** A stretch of text that the same things cover from its first to its last character. */
export interface Segment<Cover extends Span> extends Span {
  /** What covers it, in the order given. */
  readonly covers: readonly Cover[];
}

/**
 * Parts `whole` at every start and end of the covers, so that overlapping ones can be drawn without nesting. Together
 * the segments are `whole`, each character once; covers reach as far as they overlap it, empty ones not at all.
 */
export function segmentsOf<Cover extends Span>(whole: Span, covers: readonly Cover[]): readonly Segment<Cover>[] {
  if (whole.start >= whole.end) return [];
  const inside = covers.filter((cover) => cover.start < cover.end && overlaps(whole, cover));
  const cuts = new Set([whole.start, whole.end]);
  for (const { start, end } of inside) {
    if (start > whole.start) cuts.add(start);
    if (end < whole.end) cuts.add(end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const segment = { start, end: ordered[index + 1]! };
    return { ...segment, covers: inside.filter((cover) => holds(cover, segment)) };
  });
}

/**
 * Gives each span a lane so that spans which overlap never share one: lane 0 to those that start first, and of these to
 * the longest. The result stands in the order of `spans`.
 */
export function lanesOf(spans: readonly Span[]): readonly number[] {
  const order = spans.map((_, index) => index);
  order.sort((a, b) => spans[a]!.start - spans[b]!.start || spans[b]!.end - spans[a]!.end || a - b);
  const lanes = new Array<number>(spans.length).fill(0);
  const busyUntil: number[] = [];
  for (const index of order) {
    const { start, end } = spans[index]!;
    const free = busyUntil.findIndex((until) => until <= start);
    const lane = free < 0 ? busyUntil.length : free;
    busyUntil[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
