import type { Database } from '../sql/database.ts';

/**
 * What claims are sorted by: their measure, and how large their window or their figure's range is, by powers of two. Within
 * one class an overlap with a given range is a short stretch of an ordinary index: who reaches into it starts no further
 * before it than the class is wide. Claims of one day, of a week and of a year, exact figures and "more than" each have
 * their own.
 */
export interface ClaimClass {
  readonly number: number;
  readonly sort: 'window' | 'figure';
  /** Empty for claims without a measure. */
  readonly measure: string;
  /** What is so large is smaller than 2^size; {@link NONE} and {@link OPEN} have no size. */
  readonly size: number;
}

/** No window, or no figure, at all: met by no range. */
export const NONE = -1;
/** Without an end on one side or both: no start is too early. */
export const OPEN = 64;

/** The size of a range that is `width` long. */
export function sizeOf(width: number): number {
  return width < 1 ? 0 : Math.floor(Math.log2(width)) + 1;
}

/** The lowest start of a range in a class that still reaches up to `to`; `null`: no start is too low. */
export function lowestStart(to: number, { size }: ClaimClass): number | null {
  return size === OPEN ? null : to - 2 ** size;
}

export async function classesOf(database: Database): Promise<readonly ClaimClass[]> {
  return (await database.all(
    'SELECT number, sort, measure, size FROM claim_class ORDER BY number',
  )) as unknown as ClaimClass[];
}

/** Numbers for classes, those that there are and, in the order of being met, new ones. */
export interface Classing {
  readonly numberOf: (sort: ClaimClass['sort'], measure: string, size: number) => number;
  /** Puts the new ones into the index. */
  readonly keep: () => Promise<void>;
}

export async function classing(database: Database): Promise<Classing> {
  const keyOf = (sort: string, measure: string, size: number) => `${sort} ${size} ${measure}`;
  const known = new Map(
    (await classesOf(database)).map(({ number, sort, measure, size }) => [keyOf(sort, measure, size), number]),
  );
  const fresh: (readonly (string | number)[])[] = [];
  return {
    numberOf: (sort, measure, size) => {
      const key = keyOf(sort, measure, size);
      let number = known.get(key);
      if (number === undefined) {
        number = known.size + 1;
        known.set(key, number);
        fresh.push([number, sort, measure, size]);
      }
      return number;
    },
    keep: () => database.insert('claim_class', ['number', 'sort', 'measure', 'size'], fresh.splice(0)),
  };
}
