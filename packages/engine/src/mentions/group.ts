import type { PopulationGroup } from '../model/claim.ts';
import type { Figure } from './quantity/figure.ts';

/** What a noun group is about. `bare` is a figure whose noun is left out ("22 were killed"). */
export type GroupSort = 'people' | 'things' | 'casualty' | 'place' | 'bare' | 'other';

/** A noun group of a sentence: tokens `[first, last)`. */
export interface Group {
  readonly first: number;
  readonly last: number;
  /** Token of the noun that decides what the group is; -1 for a bare figure. */
  readonly head: number;
  readonly sort: GroupSort;
  readonly figure: Figure | null;
  readonly population: PopulationGroup | null;
  /** Whose people they are, as worded: tokens `[first, last)`. */
  readonly side: readonly [number, number] | null;
  readonly plural: boolean;
  /** "no", "none": nobody or nothing. */
  readonly none: boolean;
  /** "the", "its": something known already. */
  readonly definite: boolean;
  /** "a", "another". */
  readonly indefinite: boolean;
  /** "others", "ones": the noun is the one before. */
  readonly elided: boolean;
  /** "of them", "of whom": a part of what stands before. */
  readonly partOfThem: boolean;
  /** What a figure counts, as worded and without the figure, where it counts things: tokens `[first, last)`. */
  readonly object: readonly [number, number] | undefined;
}

/** A group about which nothing more is known than where it stands; `known` says the rest. All groups have one shape. */
export function createGroup(first: number, last: number, known: Partial<Group>): Group {
  return {
    first,
    last,
    head: known.head ?? -1,
    sort: known.sort ?? 'other',
    figure: known.figure ?? null,
    population: known.population ?? null,
    side: known.side ?? null,
    plural: known.plural ?? true,
    none: known.none ?? false,
    definite: known.definite ?? false,
    indefinite: known.indefinite ?? false,
    elided: known.elided ?? false,
    partOfThem: known.partOfThem ?? false,
    object: known.object,
  };
}
