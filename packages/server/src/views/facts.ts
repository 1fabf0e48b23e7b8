import type { KindName, Measure, Modality, PopulationGroup } from '@variorum/engine';

/** Whether the sources that speak of a fact can all be right. */
export type FactStatus = 'contradicts' | 'differs' | 'agrees' | 'single';

/** What one source says of a fact, in its own words. */
export interface FactWords {
  readonly claim: string;
  readonly report: string;
  readonly words: string;
  /** The figure alone, where there is one. */
  readonly figure: string | null;
  /** Whose word the source passes on, outermost first; empty: its own. */
  readonly according: readonly string[];
  /** The same for all of the row who say the same; 0: what most sources say, then 1 and so on. */
  readonly variant: number;
  readonly modality: Modality;
  /** ISO days of which it speaks. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Something that sources can agree on, differ in, or leave out. */
export interface FactRow {
  readonly id: string;
  readonly kind: KindName;
  /** What is said to have happened: a measure, a type, an object, `control`. */
  readonly what: string;
  readonly measure: Measure | null;
  readonly population: PopulationGroup | null;
  readonly place: { readonly key: string; readonly name: string } | null;
  readonly status: FactStatus;
  /** By the source's key. */
  readonly cells: Readonly<Record<string, readonly FactWords[]>>;
  /** How much more is said than stands in the cells; the spreadsheet has it. */
  readonly beyond: number;
}

export interface FactSource {
  readonly key: string;
  readonly name: string | null;
  /** In how many rows it speaks. */
  readonly rows: number;
}

/** `GET /api/facts?place=&from=&to=`: what each source says of one place, side by side. */
export interface FactsView {
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Those who say most first. */
  readonly sources: readonly FactSource[];
  /** Contradicted facts first, then those that most sources speak of. */
  readonly rows: readonly FactRow[];
  /** How many rows there are beyond those given. */
  readonly more: number;
}
