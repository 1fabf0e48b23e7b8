import type { Ending } from './faults.ts';
import type { Terminal } from './terminal/terminal.ts';

/** A `--name`; with `value` it takes one, without it is a switch. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the value is, for `--help`: `N`, `DATE`. */
  readonly value?: string;
  readonly says: string;
}

/** A command line as understood. */
export interface Call {
  readonly operands: readonly string[];
  /** `true` for a switch that was set. */
  readonly options: Readonly<Partial<Record<string, string | true>>>;
  readonly terminal: Terminal;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Each way to call it, without `variorum`. */
  readonly usage: readonly string[];
  readonly options: readonly Option[];
  /** Paragraphs after the options. */
  readonly notes?: readonly string[];
  readonly run: (call: Call) => Promise<Ending>;
}

/** The value of an option, if it was given. */
export function optionValue(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return value === true ? undefined : value;
}
