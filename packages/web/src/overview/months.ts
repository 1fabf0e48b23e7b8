/** A month as a number, so that months can be measured; `YYYY-MM`. */
export function monthNumber(month: string): number {
  const [year = '0', number = '1'] = month.split('-');
  return Number(year) * 12 + Number(number) - 1;
}

/** Where a month lies between two others, 0…1; in the middle where they are one. */
export function positionOf(month: string, { from, to }: { readonly from: string; readonly to: string }): number {
  const [start, end] = [monthNumber(from), monthNumber(to)];
  return start === end ? 0.5 : (monthNumber(month) - start) / (end - start);
}

/** At most this many words stand below the lines. */
const MOST_TICKS = 8;

/** Months to name below a time line: each first of a year, or more seldom, or every month where there are few. */
export function ticksOf({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  const [start, end] = [monthNumber(from), monthNumber(to)];
  const name = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  const span = end - start;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => span / each <= MOST_TICKS) ?? 240;
  const ticks: string[] = [];
  for (let n = Math.ceil(start / step) * step; n <= end; n += step) ticks.push(name(n));
  return ticks.length > 0 ? ticks : [from];
}
