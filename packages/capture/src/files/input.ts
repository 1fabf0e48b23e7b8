import type { Notice } from '@variorum/engine';

/** What an edge knows about a report from outside its text: a manifest's row, or an option. */
export interface ReportFacts {
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF: `2019`, `2019-08` or `2019-08-22`. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** One file to be read. `path` is as given (or joined to the folder as given) and becomes the report's `input`. */
export interface Input {
  readonly path: string;
  readonly facts: ReportFacts;
  /** What was found out about this input before it was opened. */
  readonly notices: readonly Notice[];
  /** Set where the input cannot be opened at all: the reason as the system names it (`ENOENT`). */
  readonly broken?: string;
}

/** The walk's result: the inputs in a stable order, and what a person should hear about the walk itself. */
export interface Found {
  readonly inputs: readonly Input[];
  readonly remarks: readonly string[];
  /** What only someone who watches may want to know: files that were left out. */
  readonly asides: readonly string[];
}
