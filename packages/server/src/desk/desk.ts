import type { Decided, Entry, Ruling } from '@variorum/engine';
import type { Checked, Outcome } from '@variorum/store';

/** A file that a page sent, where it lies now, and what it was called. */
export interface Sent {
  readonly name: string;
  readonly path: string;
}

/**
 * What the pages may do to a dossier beyond reading it. Whoever serves hands it in, since taking in reports needs all
 * that the command line has. Each call writes, or throws with nothing written.
 */
export interface Desk {
  /** Who is at the desk where a request does not say: the user of this machine. */
  readonly actor: string;
  readonly decide: (decided: Decided, actor: string) => Promise<{ readonly entry: Entry; readonly ruling: Ruling }>;
  readonly add: (sent: readonly Sent[], actor: string) => Promise<readonly Outcome[]>;
  /** Takes in again what gave no report so far; `inputs` as {@link Outcome} names them. */
  readonly retry: (inputs: readonly string[], actor: string) => Promise<readonly Outcome[]>;
  readonly verify: () => Promise<Checked>;
}
