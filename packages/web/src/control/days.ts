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

/** How a place stands on a day: by those who speak of the day, else by the last who spoke of one before. */
export function standingOn({ joint }: Pick<ControlPlace, 'joint'>, day: string): Standing {
  const past = joint.filter(({ from }) => from <= day);
  const last = past.at(-1);
  if (last === undefined) return NOTHING;
  const { status, holder, to } = last;
  return { status, holder, age: Math.max(0, dayNumber(day) - dayNumber(to)) };
}

/** The first and the last day of which anything is said of any of these places; `null` where nothing is dated. */
export function spanOf(places: readonly ControlPlace[]): { readonly from: string; readonly to: string } | null {
  const from = places.map((place) => place.from).filter((day) => day !== null);
  const to = places.map((place) => place.to).filter((day) => day !== null);
  const [first, last] = [from.sort()[0], to.sort().at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}
