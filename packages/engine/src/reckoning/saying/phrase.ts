import type { Unit } from '../../model/bound.ts';
import type { Measure, PopulationGroup } from '../../model/claim.ts';
import type {
  SaidApart,
  SaidChain,
  SaidDays,
  SaidEnd,
  SaidHedge,
  SaidRange,
  SaidScope,
  SaidWho,
  SaidWindow,
} from './terms.ts';

/** Why one scope lies inside another on one axis, or does not, or cannot be told: a clause without a full stop. */
export type Clause =
  | { readonly say: 'both-measure'; readonly measure: Measure }
  | { readonly say: 'measure-among' | 'measures-differ'; readonly inner: Measure; readonly outer: Measure }
  | { readonly say: 'family-is-a-person' }
  | { readonly say: 'units-differ'; readonly inner: Unit; readonly outer: Unit }
  | { readonly say: 'both-people' | 'fighters-unsaid' | 'doctors-are-medics' }
  | { readonly say: 'combatants-no-civilians' | 'people-wider-than-civilians' }
  | {
      readonly say:
        | 'both-group'
        | 'people-may-include'
        | 'group-are-people'
        | 'group-among-civilians'
        | 'group-all-civilians-unsaid'
        | 'group-maybe-civilians';
      readonly group: PopulationGroup;
    }
  | {
      readonly say: 'group-not-all' | 'group-is-not' | 'group-maybe-among';
      readonly inner: PopulationGroup;
      readonly outer: PopulationGroup;
    }
  | { readonly say: 'one-names-side'; readonly side: string }
  | { readonly say: 'side-may-belong'; readonly inner: string; readonly outer: string }
  | { readonly say: 'noun-may-be-narrower'; readonly noun: string; readonly who: SaidWho }
  | { readonly say: 'no-places' | 'one-without-place' }
  | { readonly say: 'part-only' | 'both-place'; readonly place: readonly string[] }
  | {
      readonly say: 'place-inside' | 'place-outside' | 'place-maybe-inside';
      readonly inner: readonly string[];
      readonly outer: readonly string[];
    }
  | { readonly say: 'no-times' | 'one-without-time' | 'one-without-date' }
  | { readonly say: 'both-window'; readonly window: SaidWindow }
  | {
      readonly say: 'window-inside' | 'window-beyond' | 'window-maybe-inside' | 'window-counts-inside';
      readonly inner: SaidWindow;
      readonly outer: SaidWindow;
    }
  | { readonly say: 'same-date'; readonly day: SaidEnd }
  | { readonly say: 'dates-differ' | 'dates-near'; readonly a: SaidEnd; readonly b: SaidEnd }
  | {
      readonly say:
        | 'date-beside-window'
        | 'report-says-one-event'
        | 'same-event-unsaid'
        | 'event-bounds-no-total'
        | 'event-in-total'
        | 'one-kind';
    }
  | { readonly say: 'no-causes' | 'wider-without-cause' }
  | { readonly say: 'one-names-cause' | 'both-cause'; readonly cause: string }
  | { readonly say: 'causes-maybe-one'; readonly causes: readonly string[] }
  | { readonly say: 'nobody-named' | 'wider-names-nobody' | 'perpetrators-maybe-one' }
  | { readonly say: 'one-names-perpetrator' | 'both-perpetrator'; readonly by: readonly string[] };

/** What is taken for granted beyond the words: a clause without a full stop. */
export type Assumption =
  | { readonly say: 'people-alike' | 'standings-hold' | 'day-of-report' }
  | { readonly say: 'all-civilians'; readonly group: PopulationGroup }
  | { readonly say: 'same-name-same-place'; readonly name: string }
  | { readonly say: 'place-of-report'; readonly place: string; readonly holding: readonly string[] }
  | { readonly say: 'same-day'; readonly day: SaidEnd }
  | { readonly say: 'days-at-their-word'; readonly a: SaidEnd; readonly b: SaidEnd }
  | {
      readonly say: 'days-count-as-one';
      readonly a: SaidEnd;
      readonly b: SaidEnd;
      readonly apart: number;
      readonly tolerance: number;
    }
  | { readonly say: 'number-was-the-same'; readonly apart: number; readonly tolerance: number }
  | { readonly say: 'makes-no-difference' | 'same-although'; readonly open: Clause }
  | { readonly say: 'speaks-for-its-side'; readonly source: string }
  | { readonly say: 'had-not-happened'; readonly days: number }
  | { readonly say: 'one-name-one-beginning'; readonly name: string }
  | { readonly say: 'one-place-one-beginning' }
  | { readonly say: 'words-of-report-place'; readonly words: string; readonly places: readonly string[] };

/** Where one claim's scope stands on the one axis on which two differ. */
export type AxisSide =
  | { readonly axis: 'measure'; readonly measure: Measure }
  | { readonly axis: 'population'; readonly who: SaidWho }
  | { readonly axis: 'place'; readonly place: readonly string[] }
  | { readonly axis: 'window'; readonly window: SaidWindow }
  | { readonly axis: 'extent'; readonly extent: 'event' | 'period' | 'stock' }
  | { readonly axis: 'cause'; readonly cause: string | null }
  | { readonly axis: 'perpetrator'; readonly by: readonly string[] };

/** By how much the first exceeds the second: its least, and the other's most; null: no limit. */
export interface Gap {
  readonly least: number;
  readonly leastHedge: SaidHedge | null;
  readonly most: number | null;
  readonly mostHedge: SaidHedge | null;
}

/** A step of an argument: one sentence. "The first", "the second", "the last" are the claims in the order of the finding. */
export type Step =
  | { readonly say: 'account'; readonly figure: string; readonly scope: SaidScope; readonly chain: SaidChain }
  | { readonly say: 'lies-inside' | 'may-lie-inside'; readonly because: readonly Clause[] }
  | { readonly say: 'second-no-smaller' | 'one-report-or-text' | 'second-without-limit' | 'second-allows-it' }
  | ({ readonly say: 'gap' | 'would-clash' } & Gap)
  | { readonly say: 'nothing-decides' | 'besides'; readonly because: readonly Clause[] }
  | { readonly say: 'figures-meet'; readonly a: SaidRange; readonly b: SaidRange }
  | { readonly say: 'opposed-sides'; readonly a: string; readonly b: string }
  | { readonly say: 'need-not-be-one'; readonly axis: AxisSide['axis'] }
  | {
      readonly say: 'sides-of-axis';
      readonly first: AxisSide;
      readonly second: AxisSide;
      /** Which lies inside the other on this axis; null where neither surely does. */
      readonly inner: 'first' | 'second' | null;
    }
  | { readonly say: 'says-instead'; readonly source: string; readonly later: string; readonly earlier: string }
  | { readonly say: 'put-out-again'; readonly source: string; readonly later: string; readonly earlier: string }
  | { readonly say: 'later-stands' | 'later-unknown' | 'reports-share-text' }
  | { readonly say: 'one-origin'; readonly source: string }
  | { readonly say: 'own-losses'; readonly source: string; readonly side: string }
  | { readonly say: 'own-deeds'; readonly source: string; readonly by: readonly string[] }
  | { readonly say: 'denies'; readonly denying: string; readonly asserting: string }
  | {
      readonly say: 'began';
      readonly source: string;
      readonly words: string;
      /** When, in the source's own words, and what they can mean. */
      readonly when: string;
      readonly days: SaidDays;
    }
  | { readonly say: 'both-call-it'; readonly name: string }
  | { readonly say: 'joined-by-a-person' | 'no-common-day' }
  | { readonly say: 'all-can-mean'; readonly days: SaidDays }
  | { readonly say: 'nobody-twice'; readonly apart: readonly SaidApart[] }
  | {
      readonly say: 'sum-over-total';
      readonly terms: readonly number[];
      readonly sum: number;
      readonly most: number;
      readonly mostHedge: SaidHedge | null;
    }
  | { readonly say: 'very-scope'; readonly limit: 'least' | 'most'; readonly value: number }
  | { readonly say: 'inside-scope' | 'holds-scope'; readonly scope: SaidScope; readonly value: number }
  | {
      readonly say: 'sum-inside';
      readonly apart: readonly SaidApart[];
      readonly scope: SaidScope;
      readonly terms: readonly number[];
      readonly sum: number;
    };

/** How a policy came to a figure, or why it names none. */
export type Choosing =
  | { readonly say: 'no-figure-chosen' | 'lowest-reported' | 'grades' }
  | { readonly say: 'median-of-origins'; readonly origins: number };

/**
 * Something that the reckoning says, apart from any language: a code and what it is said of. A wording has words for every
 * code; the compiler sees to it that none is forgotten.
 */
export type Phrase = Clause | Assumption | Step | Choosing;

/** The phrase of those in `P` that has the code `S`. */
type Coded<P, S> = P extends { readonly say: infer T } ? (S extends T ? P : never) : never;

/** One language's words for each code. */
export type Phrasebook<P extends { readonly say: string } = Phrase> = {
  readonly [S in P['say']]: (phrase: Coded<P, S>) => string;
};

/** The words of a phrase. A code that the book does not know, of a newer reckoning, is given as it is. */
export function wordsOf<P extends { readonly say: string }>(phrase: P, book: Phrasebook<P>): string {
  const say = book[phrase.say as P['say']] as ((phrase: P) => string) | undefined;
  return say === undefined ? phrase.say : say(phrase);
}
