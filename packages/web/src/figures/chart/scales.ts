import type { DrawnAccount } from './drawn.ts';

export type ValueScale = 'linear' | 'log';

/** Room around the data, as a share of its stretch. */
const ROOM = 0.04;
const SHORTEST_STRETCH = 14 * 24 * 60 * 60 * 1000;
const MOST_TICKS = 9;

function extremes(numbers: readonly number[]): readonly [number, number] {
  return [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}

/** The stretch of time to show: all accounts, with room, and never less than two weeks. */
export function timeDomain(drawn: readonly DrawnAccount[]): readonly [Date, Date] {
  const [first, last] = extremes(drawn.flatMap(({ start, end }) => [start.getTime(), end.getTime()]));
  const lacking = Math.max(0, SHORTEST_STRETCH - (last - first)) / 2;
  const room = (last - first) * ROOM + lacking;
  return [new Date(first - room), new Date(last + room)];
}

/**
 * The stretch of values to show. Linear begins at 0, so that lengths mean what they seem to; logarithmic begins below
 * the least value above 0, and what is 0 stands on its floor.
 */
export function valueDomain(
  drawn: readonly DrawnAccount[],
  { scale, limits }: { readonly scale: ValueScale; readonly limits: readonly number[] },
): readonly [number, number] {
  const values = [...drawn.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]), ...limits];
  const [, most] = extremes([1, ...values]);
  if (scale === 'linear') return [0, most * 1.12];
  const [least] = extremes([most, ...values.filter((value) => value > 0)]);
  return [Math.max(least / 2, 0.5), most * 2];
}

/** 1, 2, 5, 10, 20, 50…, or only powers of ten where those would be too many. */
export function logTicks([least, most]: readonly [number, number]): readonly number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power += 1) {
    for (const step of [1, 2, 5]) {
      const tick = step * 10 ** power;
      if (tick >= least && tick <= most && tick >= 1) ticks.push(tick);
    }
  }
  return ticks.length <= MOST_TICKS ? ticks : ticks.filter((tick) => Number.isInteger(Math.log10(tick)));
}

/** Beyond this ratio of the largest figure to the least, a linear axis would press the small ones flat. */
const WIDEST_LINEAR = 60;

/** The scale that shows all of these figures. */
export function fittingScale(drawn: readonly DrawnAccount[]): ValueScale {
  const values = drawn.map(({ value }) => value).filter((value) => value > 0);
  if (values.length === 0) return 'linear';
  const [least, most] = extremes(values);
  return most / least > WIDEST_LINEAR ? 'log' : 'linear';
}

const YEAR = 366 * 24 * 60 * 60 * 1000;

/** Words under the axis: as coarse as the stretch is long; the year where it begins or changes. */
export function tickWords(
  [first, last]: readonly [Date, Date],
  language: string,
): (tick: Date, index: number) => string {
  const length = last.getTime() - first.getTime();
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const year = format({ year: 'numeric' });
  if (length > 4 * YEAR) return (tick) => year.format(tick);
  const month = format({ month: 'short' });
  const day = format({ day: 'numeric', month: 'short' });
  // Below half a year the ticks are weeks: their months alone would repeat themselves.
  const isFine = length < YEAR / 2;
  return (tick, index) => {
    const words = isFine ? day.format(tick) : month.format(tick);
    const isNewYear = tick.getUTCMonth() === 0 && (!isFine || tick.getUTCDate() <= 7);
    return index === 0 || isNewYear ? `${words}\n${year.format(tick)}` : words;
  };
}
