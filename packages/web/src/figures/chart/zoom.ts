import { dayOf } from '../../format/date.ts';
import type { DrawnAccount } from './drawn.ts';
import { MARGIN } from './plot-frame.ts';

/** Days to look at more closely, as whole numbers of days since 1970, the last included. */
export interface Zoom {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** A zoom as an address has it, `2019-05-01/2019-06-30`; `null` for anything else. */
export function zoomFrom(words: string | undefined): Zoom | null {
  const [from, to, ...more] = (words ?? '').split('/').map(dayOf);
  if (from == null || to == null || more.length > 0 || from > to) return null;
  return { from: from.getTime() / DAY_MS, to: to.getTime() / DAY_MS };
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function zoomWords({ from, to }: Zoom): string {
  return `${isoDay(from)}/${isoDay(to)}`;
}

/** The whole days of a stretch of time. */
export function daysOf([first, last]: readonly [Date, Date]): Zoom {
  return { from: Math.floor(first.getTime() / DAY_MS), to: Math.floor(last.getTime() / DAY_MS) };
}

/** The stretch of time of a zoom: from the start of its first day to the end of its last. */
export function timeOf({ from, to }: Zoom): readonly [Date, Date] {
  return [new Date(from * DAY_MS), new Date((to + 1) * DAY_MS - 1)];
}

/** Accounts of which something lies in the stretch. */
export function inTime(drawn: readonly DrawnAccount[], [first, last]: readonly [Date, Date]): readonly DrawnAccount[] {
  return drawn.filter(({ start, end }) => end >= first && start <= last);
}

/** The day under a pixel of the chart, no further than its ends. */
export function dayAt(
  x: number,
  { width, time: [first, last] }: { readonly width: number; readonly time: readonly [Date, Date] },
): number {
  const share = (x - MARGIN.left) / (width - MARGIN.left - MARGIN.right);
  const within = Math.min(1, Math.max(0, share));
  return Math.floor((first.getTime() + within * (last.getTime() - first.getTime())) / DAY_MS);
}
