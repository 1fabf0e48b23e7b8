import type { ControlPlace } from '@variorum/server/views';
import { dayOf } from '../format/date.ts';

const DAY_MS = 86_400_000;

/** An ISO day as a whole number of days. */
export function dayNumber(iso: string): number {
  return Math.round((dayOf(iso)?.getTime() ?? 0) / DAY_MS);
}

export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** What all sources together say of a place on a day. */
export interface Standing {
  readonly status: 'agreed' | 'open' | 'disputed' | 'nothing';
  readonly holder: string | null;
  /** Days since anybody last said so; 0: they speak of this day. */
  readonly age: number;
}

const NOTHING: Standing = { status: 'nothing', holder: null, age: 0 };

/** A place with the days of its stretches as numbers, so that any day is found at once. */
export interface PlaceOverTime {
  readonly place: ControlPlace;
  /** The first day of each stretch, rising. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function overTime(place: ControlPlace): PlaceOverTime {
  return {
    place,
    starts: Int32Array.from(place.joint, ({ from }) => dayNumber(from)),
    ends: Int32Array.from(place.joint, ({ to }) => dayNumber(to)),
  };
}

/** How many of the rising numbers are no larger than this one. */
function countUpTo(numbers: Int32Array, most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How a place stands on a day: by those who speak of the day, else by the last who spoke of one before. */
export function standingOn({ place, starts, ends }: PlaceOverTime, day: number): Standing {
  const at = countUpTo(starts, day) - 1;
  const last = place.joint[at];
  if (last === undefined) return NOTHING;
  return { status: last.status, holder: last.holder, age: Math.max(0, day - ends[at]!) };
}
