import type { Span } from './span.ts';

/** Why a reader says what it says: the rule that fired, the words it fired on, and what it was built from. */
export interface Derivation extends Span {
  readonly rule: string;
  /** What the step concluded, in a few words ("949, exact"); absent where the rule's name says it all. */
  readonly note?: string;
  readonly children: readonly Derivation[];
}

export function derive(rule: string, span: Span, children: readonly Derivation[] = [], note?: string): Derivation {
  const { start, end } = span;
  return note === undefined ? { rule, start, end, children } : { rule, start, end, children, note };
}
