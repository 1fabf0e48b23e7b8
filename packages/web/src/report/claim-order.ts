import type { Claim, Span } from '@variorum/engine';
import { lanesOf } from './segments.ts';

/** A claim as it lies over the text. */
export interface Highlight extends Span {
  readonly claim: Claim;
  /** Lines under overlapping claims lie in different lanes, 0 nearest to the words. */
  readonly lane: number;
}

/** The claims in the order of their words, a whole before its parts. */
export function claimsInOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end);
}

/** Lays claims over the text; they come in the order of {@link claimsInOrder}. */
export function highlightsOf(claims: readonly Claim[]): readonly Highlight[] {
  const ordered = claimsInOrder(claims);
  const lanes = lanesOf(ordered.map((claim) => claim.anchor));
  return ordered.map((claim, index) => ({
    claim,
    lane: lanes[index]!,
    start: claim.anchor.start,
    end: claim.anchor.end,
  }));
}

/** The highlights that touch each passage; both in order of their start. */
export function highlightsByPassage(
  passages: readonly Span[],
  highlights: readonly Highlight[],
): readonly (readonly Highlight[])[] {
  let first = 0;
  return passages.map((passage) => {
    while (first < highlights.length && highlights[first]!.end <= passage.start) first += 1;
    const here: Highlight[] = [];
    for (let index = first; index < highlights.length && highlights[index]!.start < passage.end; index += 1) {
      if (highlights[index]!.end > passage.start) here.push(highlights[index]!);
    }
    return here;
  });
}
