import type { Measure, PopulationGroup } from '../../model/claim.ts';
import type { EndPrecision } from '../scope/edtf.ts';

// What is said of, apart from any language: names and quoted words as they are, all else as codes, numbers and days.

/** An end of a window, or a stretch with a name ("April 2019"). */
export interface SaidEnd {
  readonly precision: EndPrecision;
  /** ISO, the first day that is meant; null where the words set no end. */
  readonly day: string | null;
  readonly approximate: boolean;
}

/** One stretch, all until a day, or from one to the other; null: no time is stated. */
export type SaidWindow =
  | { readonly at: SaidEnd }
  | { readonly until: SaidEnd }
  | { readonly from: SaidEnd; readonly to: SaidEnd }
  | null;

/** The first and the last of some days, ISO. */
export interface SaidDays {
  readonly from: string;
  readonly to: string;
}

/** Whom a figure counts: the group, or the report's own noun where that says more, and the side. */
export interface SaidWho {
  readonly group: PopulationGroup;
  readonly noun: string | null;
  readonly side: string | null;
}

export interface SaidScope {
  readonly who: SaidWho;
  readonly measure: Measure;
  /** Names; empty: no place is stated. */
  readonly place: readonly string[];
  readonly window: SaidWindow;
}

/** Who says so according to whom. */
export interface SaidChain {
  /** In the report's own words, innermost first; empty: the report speaks in its own voice. */
  readonly voices: readonly string[];
  readonly publisher: string | null;
  readonly report: {
    readonly title: string | null;
    /** The name of what came in, for a report without a title. */
    readonly input: string;
    /** EDTF; null where there is none that can be read. */
    readonly published: string | null;
  };
}

/** A figure as the policy reads it. */
export interface SaidRange {
  readonly low: number;
  readonly high: number | null;
}

/** How a hedged figure was read: `within` a share of it on both sides, at most a share `less`, or `from` a number on. */
export type SaidHedge =
  | {
      readonly words: string;
      readonly read: 'within' | 'less';
      /** 0…1 */
      readonly share: number;
    }
  | { readonly words: string; readonly read: 'from'; readonly least: number };

/** What is surely different about figures that add up. */
export type SaidApart = 'times' | 'places' | 'people' | 'killed-and-injured';

/** The title of a subject. */
export interface SaidTitle {
  readonly who: SaidWho;
  readonly measure: Measure;
  readonly place: string;
  readonly time:
    | { readonly is: 'undated'; readonly reported: SaidEnd | null }
    | { readonly is: 'at'; readonly day: SaidEnd }
    | { readonly is: 'at-different-dates' }
    | { readonly is: 'in'; readonly window: SaidWindow }
    | { readonly is: 'since'; readonly start: SaidEnd };
}

/** What sources mention or leave out, coarse enough to be compared. */
export type SaidTopic =
  | { readonly kind: 'toll'; readonly group: PopulationGroup; readonly measure: Measure }
  | { readonly kind: 'control'; readonly place: string }
  | { readonly kind: 'incident' | 'agreement'; readonly type: string };
