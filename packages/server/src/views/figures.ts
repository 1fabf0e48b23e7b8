import type { Account, Finding, Notice, Policy, Subject } from '@variorum/engine';

/** What `GET /api/figures` was asked for, as it was understood. */
export interface FiguresQuery {
  readonly measure?: string;
  readonly population?: string;
  /** A place's id, or its name. */
  readonly place?: string;
  /** EDTF, usually ISO days. */
  readonly from?: string;
  readonly to?: string;
  /** A policy's name. */
  readonly policy: string;
}

/**
 * `GET /api/figures?measure=&population=&place=&from=&to=&policy=&subject=`: every account that fits, side by side, with what
 * follows. A subject is given whole: `population` chooses subjects in which somebody speaks of it.
 */
export interface FiguresView {
  readonly query: FiguresQuery;
  readonly policy: Policy;
  readonly subjects: readonly Subject[];
  /** Those that touch a claim among the subjects. */
  readonly findings: readonly Finding[];
  /** Claims that a finding names and no subject holds: what it takes to read the finding, outside of what was asked for. */
  readonly others: readonly Account[];
  readonly notices: readonly Notice[];
  /** How much there is beyond what a page can hold; absent where this is all. */
  readonly left?: { readonly subjects: number; readonly accounts: number };
}

/** Something that can be chosen, with how many accounts there are of it. */
export interface Choice {
  readonly id: string;
  readonly accounts: number;
}

export interface PlaceChoice extends Choice {
  readonly name: string;
  /** How many places around it are among the choices: 0 for the outermost. */
  readonly depth: number;
}

/** `GET /api/choices`: what `GET /api/figures` can be asked for. */
export interface ChoicesView {
  /** The most frequent first. */
  readonly measures: readonly Choice[];
  readonly populations: readonly Choice[];
  /** Each place after the one around it; accounts of places inside count for those around them too. */
  readonly places: readonly PlaceChoice[];
  /** The first and the last day that any account speaks of; `null` where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** The default first. */
  readonly policies: readonly { readonly name: string; readonly words: string }[];
}
