import type { Span } from './span.ts';

/** How a figure is hedged. Source: CODEBOOK, `value`. */
export type Qualifier =
  | 'exact'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'up-to'
  | 'nearly'
  | 'about'
  | 'range'
  | 'vague';

/** What is counted. `fraction` runs from 0 to 1. */
export type Unit = 'people' | 'families' | 'fraction' | 'things';

/** The three numbers that a figure's words allow; `null` where they say nothing. */
export interface Limits {
  readonly qualifier: Qualifier;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** A figure as its words have it, with what they allow. `text` is the whole numeric expression with its hedge. */
export interface Bound extends Span, Limits {
  readonly text: string;
  readonly unit: Unit;
}

/**
 * The limits that a hedge gives to the number `n`, row by row as in the codebook's table.
 * A `range` needs two numbers ({@link rangeOf}); a `vague` word gives its floor.
 */
export function limitsOf(qualifier: Exclude<Qualifier, 'range'>, n: number): Limits {
  switch (qualifier) {
    case 'exact':
    case 'about':
      return { qualifier, low: n, best: n, high: n };
    case 'more-than':
    case 'at-least':
      return { qualifier, low: n, best: n, high: null };
    case 'less-than':
    case 'up-to':
    case 'nearly':
      return { qualifier, low: null, best: n, high: n };
    case 'vague':
      return { qualifier, low: n, best: null, high: null };
  }
}

/** "between 40 and 60": both ends stated, in either order. */
export function rangeOf(a: number, b: number): Limits {
  return { qualifier: 'range', low: Math.min(a, b), best: null, high: Math.max(a, b) };
}
