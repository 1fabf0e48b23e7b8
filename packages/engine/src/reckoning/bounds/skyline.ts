import { popped, pushed } from './heap.ts';
import { type Column, doubles, integers, keptColumn, scratch } from './scratch.ts';
import { stepAfter } from './steps.ts';

/**
 * The highest score by day: `values[i]` from `days[i]` on, lowest of all before the first. Days rise. Where they lie near
 * each other, `daily` has the height of each day from the first to the last, for it is asked for every claim.
 */
export interface Skyline {
  readonly days: Int32Array;
  readonly values: Float64Array;
  readonly daily: Column | null;
}

/** Up to this many days a change of height, one cell a day is kept. */
const DAYS_A_TURN = 8;

function dailyOf(days: Int32Array, values: Float64Array): Column | null {
  const n = days.length;
  if (n === 0 || days[n - 1]! - days[0]! >= DAYS_A_TURN * n) return null;
  const daily = keptColumn(days[n - 1]! - days[0]! + 1);
  let at = 0;
  for (let i = 0; i < daily.length; i += 1) {
    if (at + 1 < n && days[at + 1]! - days[0]! <= i) at += 1;
    daily[i] = values[at]!;
  }
  return daily;
}

const roomForTurns = scratch(integers);
const roomForDays = scratch(integers);
const roomForValues = scratch(doubles);

/** The outline of stretches of days, `firsts[i]` to `lasts[i]`, that are `scores[i]` high. `firsts` rise. */
export function skylineOf(firsts: Int32Array, lasts: Int32Array, scores: Column): Skyline {
  const n = firsts.length;
  // Where the outline may change: where a stretch begins, and the day after it ends.
  const turns = roomForTurns.of(2 * n).subarray(0, 2 * n);
  turns.set(firsts);
  for (let i = 0; i < n; i += 1) turns[n + i] = lasts[i]! + 1;
  turns.sort();
  const days = roomForDays.of(2 * n);
  const values = roomForValues.of(2 * n);
  // Any order will do among equals.
  const standing: number[] = [];
  let [count, next, height] = [0, 0, Number.NEGATIVE_INFINITY];
  for (let t = 0; t < turns.length; t += 1) {
    const day = turns[t]!;
    if (t > 0 && turns[t - 1] === day) continue;
    for (; next < n && firsts[next] === day; next += 1) pushed(standing, next, scores);
    while (standing.length > 0 && lasts[standing[0]!]! < day) popped(standing, scores);
    const now = standing.length === 0 ? Number.NEGATIVE_INFINITY : scores[standing[0]!]!;
    if (now === height) continue;
    height = now;
    days[count] = day;
    values[count] = now;
    count += 1;
  }
  const outline = { days: days.slice(0, count), values: values.slice(0, count) };
  return { ...outline, daily: dailyOf(outline.days, outline.values) };
}

/** How high the outline is on a day. */
export function heightAt({ days, values, daily }: Skyline, day: number): number {
  if (daily !== null) {
    const at = day - days[0]!;
    if (at < 0) return Number.NEGATIVE_INFINITY;
    return at < daily.length ? daily[at]! : daily[daily.length - 1]!;
  }
  const next = stepAfter(days, day);
  return next === 0 ? Number.NEGATIVE_INFINITY : values[next - 1]!;
}
