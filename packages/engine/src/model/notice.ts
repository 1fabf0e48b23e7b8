import type { Span } from './span.ts';

export type Severity = 'info' | 'warning' | 'error';

/** What the reader wants a person to know. Wording lives with the interface, not here. */
export interface Notice extends Partial<Span> {
  readonly code: string;
  readonly severity: Severity;
  readonly facts?: Readonly<Record<string, unknown>>;
}
