import type { Modality } from '../../model/claim.ts';
import { asWritten, onceEach, type VagueWord } from './vague.ts';

export type PolicyName = 'spread' | 'conservative' | 'range' | 'graded';

/** How the one figure of a subject is chosen, where a policy names one at all. */
export type BestRule = 'none' | 'lowest' | 'median-of-origins' | 'graded';

/**
 * How the reckoning reads words and what it may assume. A plain value: printed with every result, and any part may
 * be changed by making another value (and another name).
 */
export interface Policy {
  readonly name: string;
  /** What the policy is, in a sentence. */
  readonly words: string;
  /** Shares of the stated number, 0…1, by which a hedged figure may miss the truth. */
  readonly tolerance: {
    /** "about 500" at 0.1 allows 450 to 550. */
    readonly about: number;
    /** "nearly 1,000" at 0.1 allows 900 to 1,000. */
    readonly nearly: number;
    /** An unhedged figure; 0 takes it at its word. */
    readonly exact: number;
  };
  /** The least that a word for many means, where it stands alone: "dozens" at 24 allows 24 and more. Whole numbers from 1. */
  readonly least: Readonly<Record<VagueWord, number>>;
  /**
   * Ends of windows that differ by at most max(`days`, `share` × the longer window), and never more than
   * `most` days, count as the same, and approximate
   * ends are then taken at their word; each use is listed among a finding's assumptions. Both 0: never.
   */
  readonly window: { readonly days: number; readonly share: number; readonly most: number };
  /** Days by which an end marked approximate may lie outside its words, where nothing is assumed. */
  readonly approximate: { readonly day: number; readonly month: number; readonly year: number };
  /** Claims of these modalities bound the figures; the others are shown and bound nothing. */
  readonly counts: readonly Modality[];
  /** What may be assumed where the words are silent. Each use is listed among a finding's assumptions. */
  readonly assume: {
    /** A claim whose sentence names no place speaks of the place that its report is mostly about. */
    readonly placeOfReport: boolean;
    /** Children, the elderly, medics, journalists, aid workers… are counted among civilians. */
    readonly protectedAreCivilians: boolean;
    /** Two sources who say "people" both count fighters among them, or both do not. */
    readonly peopleAlike: boolean;
    /** Names written alike that no gazetteer knows mean the same place. */
    readonly sameNameSamePlace: boolean;
  };
  readonly best: BestRule;
  /** Subjects with more accounts than this are compared by their strongest pairs only, and a notice says so. */
  readonly pairs: number;
}

/** The choices behind a result that reads no figure: fixed, and said in words beside it like any other policy. */
export type FixedPolicy = Pick<Policy, 'name' | 'words'>;

const spread: Policy = {
  name: 'spread',
  words:
    'Everything reported counts; no figure is chosen. The band is the reported spread, never a confidence interval.',
  // A tenth: the usual reading of a figure rounded to one or two digits.
  tolerance: { about: 0.1, nearly: 0.1, exact: 0 },
  least: asWritten,
  window: { days: 3, share: 0.05, most: 14 },
  approximate: { day: 15, month: 31, year: 183 },
  counts: ['asserted', 'alleged'],
  assume: { placeOfReport: true, protectedAreCivilians: true, peopleAlike: true, sameNameSamePlace: true },
  best: 'none',
  pairs: 48,
};

/** The policies by name. `spread` is the default. */
export const policies: Readonly<Record<PolicyName, Policy>> = {
  spread,
  conservative: {
    ...spread,
    name: 'conservative',
    words:
      'The lowest figure reported stands until a better one is known, as ACLED does, and its word for many means the least that it can; alleged figures bound nothing.',
    least: onceEach,
    counts: ['asserted'],
    best: 'lowest',
  },
  range: {
    ...spread,
    name: 'range',
    words:
      'Low, best and high in the manner of UCDP GED; best is the median over independent origins, where UCDP has a coder judge.',
    best: 'median-of-origins',
  },
  graded: {
    ...spread,
    name: 'graded',
    words:
      'Lowest to highest with a grade in the words of Airwars (fair, weak, contested), by independent origins and by disagreement; confirmed and discounted need a person.',
    best: 'graded',
  },
};
