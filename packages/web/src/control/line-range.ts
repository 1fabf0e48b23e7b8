import type { ControlLine } from '@variorum/engine';
import { dayNumber } from './days.ts';

/** The days that the lines of a place are drawn over, as numbers. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  /** Whether some of what is said begins before. */
  readonly isCut: boolean;
}

/** So much of what is said must begin in the part that is looked at closely… */
const MOST_OF_IT = 0.75;
/** …and the part be no longer than this of the whole, else nothing is gained. */
const SHORT = 0.34;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchesOf({ sources }: ControlLine): readonly Stretch[] {
  return sources.flatMap(({ stances }) =>
    stances.flatMap(({ from, to }) => {
      const [start, end] = [from ?? to, to ?? from];
      return start === null || end === null ? [] : [{ from: dayNumber(start), to: dayNumber(end) }];
    }),
  );
}

/** A little room at both ends; a single day would have no width. */
function roomy(from: number, to: number): Pick<LineRange, 'from' | 'to'> {
  const room = Math.max(1, Math.round((to - from) * 0.04));
  return { from: from - room, to: Math.max(to, from + 1) + room };
}

/**
 * All days that anything is said of; or, where most of it begins in a short part at the end, that part: one source that
 * goes back for years would leave the others a hair's breadth. `null` where nothing is dated.
 */
export function lineRange(line: ControlLine, { isWhole }: { readonly isWhole: boolean }): LineRange | null {
  const stretches = stretchesOf(line);
  if (stretches.length === 0) return null;
  const starts = stretches.map(({ from }) => from).sort((a, b) => a - b);
  const [first, last] = [starts[0]!, Math.max(...stretches.map(({ to }) => to))];
  const near = starts[Math.floor(starts.length * (1 - MOST_OF_IT))]!;
  if (isWhole || near === first || last - near > SHORT * (last - first)) return { ...roomy(first, last), isCut: false };
  return { ...roomy(near, last), isCut: true };
}

/** Distances between days to name, in days. */
const STEPS = [1, 2, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652];
const MOST_TICKS = 6;

/** Days to name below the lines, at even distances; never more than fit. */
export function dayTicks({ from, to }: Pick<LineRange, 'from' | 'to'>): readonly number[] {
  const step = STEPS.find((each) => (to - from) / each <= MOST_TICKS) ?? Math.ceil((to - from) / MOST_TICKS);
  const ticks: number[] = [];
  for (let day = from + Math.ceil(step / 2); day < to; day += step) ticks.push(day);
  return ticks;
}
