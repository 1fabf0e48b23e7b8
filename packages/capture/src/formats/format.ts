import type { Notice } from '@variorum/engine';
import type { Budget } from '../budget.ts';
import type { Captured, Draft, Hint } from '../report/captured.ts';

/** One input as a format's reader sees it. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly hint: Hint;
  readonly budget: Budget;
  /** Reads bytes that stand within these: an attachment, a web record. */
  readonly inner: (bytes: Uint8Array, hint: Hint) => Promise<Captured>;
}

/** Drafts are finished by the caller; reports from within are finished already. */
export interface Result {
  readonly drafts?: readonly Draft[];
  readonly finished?: Captured;
  readonly notices?: readonly Notice[];
}

/** Throws `Refusal` for what it cannot read; anything else that it throws is told as a broken file. */
export type ReadFormat = (source: Source) => Promise<Result> | Result;

export interface Format {
  readonly name: string;
  /** Without parameters, lower case. */
  readonly mediaTypes: readonly string[];
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether the opening says that it is this format; absent where no opening can. */
  readonly looksLike?: (opening: Opening) => boolean;
  /** Whether code that is not ours parses it: then it does so in a thread that can be ended. */
  readonly guarded: boolean;
  readonly mostBytes: number;
  readonly load: () => Promise<ReadFormat>;
}

/** The first bytes of an input, as sniffing needs them. */
export interface Opening {
  readonly bytes: Uint8Array;
  /** The same decoded as well as can be, without leading blanks; empty where it is no text. */
  readonly text: string;
  /** Names in the archive, where it is a zip. */
  readonly entries: readonly string[];
}
