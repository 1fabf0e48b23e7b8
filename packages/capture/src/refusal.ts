import type { Notice } from '@variorum/engine';

/** Ends the reading of one input (or one part of it) with a notice; caught where the input began. */
export class Refusal extends Error {
  readonly notice: Notice;

  constructor(code: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.notice = { code, severity: 'error', facts };
  }
}
