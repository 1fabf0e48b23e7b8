import type { Concept } from './concepts.ts';
import type { Predication } from './mentions/predication.ts';
import type { Claim, KindName } from './model/claim.ts';
import type { Derivation } from './model/derivation.ts';
import type { Passage } from './text/passage.ts';

/** The fields of a claim that its own kind gives; the reading adds who says so, when, where and how sure. */
export type OwnFields = Own<Claim>;

type Own<C extends Claim> = C extends Claim
  ? {
      -readonly [Field in keyof C as Exclude<
        Field,
        | 'id'
        | 'anchor'
        | 'sentence'
        | 'modality'
        | 'attribution'
        | 'when'
        | 'where'
        | 'reader'
        | 'derivation'
        | 'partOf'
        | 'restates'
      >]: C[Field];
    }
  : never;

/** A claim in the making. */
export interface Draft {
  /** Given up to the reading, which makes the claim of this very object. */
  readonly fields: OwnFields;
  /** Tokens `[first, last)` that the claim stands on. */
  readonly anchor: readonly [number, number];
  /** Tokens `[first, last)` beside which its date and place are looked for: the figure, or the trigger. */
  readonly focus: readonly [number, number];
  /** Index, within the same predication's drafts, of the draft that this one is part of. */
  readonly partOf: number | undefined;
  readonly rule: string;
  readonly derivation: Derivation;
}

/** What a kind may ask of the date that the reading found for a draft. */
export interface Timing {
  /** The words span a running total's time: "since", "in the past three months". */
  readonly period: boolean;
  /** The claim's own sentence gives a date. */
  readonly dated: boolean;
  /** The words name a month, a season or a year. */
  readonly coarse: boolean;
  /** The words name a month. */
  readonly month: boolean;
  /** They name it without its year: one of the last twelve. */
  readonly recent: boolean;
  /** The date is that on which what goes on began. */
  readonly begins: boolean;
}

/** The contract of a claim kind: which concepts it is about, and what it makes of a predication. Written in concepts, never in words. */
export interface Kind {
  readonly name: KindName;
  readonly concepts: ReadonlySet<Concept>;
  draft(passage: Passage, predication: Predication): readonly Draft[];
  /** Sets in the draft's fields what depends on the date: event or period. */
  settle(draft: Draft, timing: Timing, predication: Predication): void;
}
