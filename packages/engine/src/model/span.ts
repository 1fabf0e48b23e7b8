/** Half-open range `[start, end)` of UTF-16 code units into a report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words that stand there: `text.slice(start, end) === exact`. */
export interface Anchor extends Span {
  readonly exact: string;
}

/** The only place where the engine cuts words out of a report. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Anchors `text` at `[start, end)`. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return { start, end, exact: text.slice(start, end) };
}

/** Whether an anchor's words are still what the text says at its place. */
export function verifies(text: string, anchor: Anchor): boolean {
  return text.slice(anchor.start, anchor.end) === anchor.exact;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
