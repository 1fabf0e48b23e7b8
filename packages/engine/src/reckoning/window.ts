import type { Moment } from '../model/moment.ts';
import { type AxisAnswer, answered } from './answer.ts';
import { daysWords, endWords } from './day-words.ts';
import { BEYOND, type End, parseEdtf } from './edtf.ts';
import type { Policy } from './policy.ts';

/** When a claim's figure holds. */
export interface Window {
  readonly start: End;
  readonly end: End;
  /** A moment somewhere between the ends (an event), not the whole stretch (a running total). */
  readonly moment: boolean;
  readonly edtf: string | null;
}

function dayEnd(day: number): End {
  return { earliest: day, latest: day, precision: 'day', approximate: false };
}

function isoEnd(iso: string | null): number | null {
  const parsed = iso === null ? null : parseEdtf(iso);
  return parsed === null ? null : parsed.start.earliest;
}

/**
 * The window of a claim; `null` where its words give none, or an end before its start. A running total cannot run beyond the day of its report,
 * so an open end is closed there. One named stretch ("in April 2017") is wholly meant by a running total; an
 * event lies somewhere in it.
 */
export function windowOf(when: Moment | null, scope: 'event' | 'period', published: string | null): Window | null {
  if (when === null) return null;
  const parsed = when.edtf === null ? null : parseEdtf(when.edtf);
  if (parsed !== null) {
    let { start, end } = parsed;
    const report = published === null ? null : parseEdtf(published);
    if (end.precision === 'open' && report !== null && report.end.latest >= start.earliest) end = report.end;
    if (!parsed.interval && scope === 'period') {
      start = { ...start, latest: start.earliest };
      end = { ...end, earliest: end.latest };
    }
    // Words whose end lies before their start say nothing that could be compared.
    if (end.latest < start.earliest) return null;
    return { start, end, moment: scope === 'event', edtf: when.edtf };
  }
  const from = isoEnd(when.from);
  const to = isoEnd(when.to);
  if (from === null || to === null || to < from) return null;
  return { start: dayEnd(from), end: dayEnd(to), moment: scope === 'event', edtf: null };
}

/** Days by which an approximate end may lie outside its words. */
export function slack(end: End, policy: Policy): number {
  if (!end.approximate) return 0;
  if (end.precision === 'day') return policy.approximate.day;
  return end.precision === 'month' ? policy.approximate.month : policy.approximate.year;
}

/** Days within which the ends of two windows count as the same. */
export function toleranceOf(a: Window, b: Window, policy: Policy): number {
  const lengthOf = (w: Window) => Math.min(BEYOND, w.end.latest - w.start.earliest + 1);
  const longer = Math.max(lengthOf(a), lengthOf(b));
  const share = longer >= BEYOND ? 0 : policy.window.share * longer;
  return Math.floor(Math.max(policy.window.days, share));
}

export function lenient(policy: Policy): boolean {
  return policy.window.days > 0 || policy.window.share > 0;
}

function writtenAlike(a: End, b: End): boolean {
  return a.precision !== 'open' && a.precision === b.precision && a.earliest === b.earliest && a.latest === b.latest;
}

/** Whether two windows are one stretch, moment or whole, in words that differ at most in hedges. */
export function sameWords(a: Window, b: Window): boolean {
  return writtenAlike(a.start, b.start) && writtenAlike(a.end, b.end);
}

export function windowWords(window: Window | null): string {
  if (window === null) return 'no stated time';
  const { start, end } = window;
  const sameStretch =
    start.precision === end.precision && start.earliest === end.earliest && start.latest === end.latest;
  if (sameStretch) return window.moment ? endWords(end) : endWords({ ...end, approximate: end.approximate });
  const whole = start.earliest === start.latest && end.earliest === end.latest && start.precision === end.precision;
  if (whole && start.precision !== 'day') return endWords({ ...start });
  if (start.precision === 'open') return `until ${endWords(end)}`;
  return `${endWords(start)} to ${endWords(end)}`;
}

interface Excess {
  /** Days by which the inner may stick out, at worst, hedges counted. */
  readonly worst: number;
  /** The same with approximate ends at their word. */
  readonly atWord: number;
  /** The least that it must stick out, hedges counted. */
  readonly least: number;
  readonly alike: boolean;
}

function startExcess(inner: Window, outer: Window, policy: Policy): Excess {
  const s = slack(inner.start, policy) + slack(outer.start, policy);
  // An event is somewhere between its ends: at best it begins as late as its window ends.
  const latestInner = inner.moment ? inner.end.latest + slack(inner.end, policy) : inner.start.latest;
  const alike = writtenAlike(inner.start, outer.start) && !inner.moment;
  return {
    worst: outer.start.latest - inner.start.earliest + s,
    atWord: alike ? 0 : outer.start.latest - inner.start.earliest,
    least: outer.start.earliest - latestInner - s,
    alike,
  };
}

function endExcess(inner: Window, outer: Window, policy: Policy): Excess {
  const s = slack(inner.end, policy) + slack(outer.end, policy);
  const earliestInner = inner.moment ? inner.start.earliest - slack(inner.start, policy) : inner.end.earliest;
  const alike = writtenAlike(inner.end, outer.end) && !inner.moment;
  return {
    worst: inner.end.latest - outer.end.earliest + s,
    atWord: alike ? 0 : inner.end.latest - outer.end.earliest,
    least: earliestInner - outer.end.latest - s,
    alike,
  };
}

function leaning(excess: Excess, inner: End, outer: End, tolerance: number): string | null {
  if (excess.worst <= 0) return null;
  const [a, b] = [endWords(inner), endWords(outer)];
  if (excess.alike) return `“${a}” is the same day in both`;
  if (excess.atWord <= 0) return `“${a}” and “${b}” are taken at their word`;
  return `${a} and ${b} lie at most ${daysWords(excess.atWord)} apart and count as the same (tolerance ${daysWords(tolerance)})`;
}

/**
 * Whether `inner` lies inside `outer`. `yes` needs every day that the words allow to be inside; else, where the policy
 * is lenient, ends within its tolerance count as the same, which is then assumed. `no`: some of it surely lies outside.
 */
export function windowInside(inner: Window | null, outer: Window | null, policy: Policy): AxisAnswer {
  if (inner === null || outer === null) {
    return answered('window', 'unknown', inner === outer ? 'neither states a time' : 'one of the two states no time');
  }
  const start = startExcess(inner, outer, policy);
  const end = endExcess(inner, outer, policy);
  const words = [windowWords(inner), windowWords(outer)] as const;
  const lies = words[0] === words[1] ? `both speak of ${words[0]}` : `${words[0]} lies inside ${words[1]}`;
  if (start.worst <= 0 && end.worst <= 0) return answered('window', 'yes', lies);
  if (lenient(policy)) {
    const tolerance = toleranceOf(inner, outer, policy);
    if (start.atWord <= tolerance && end.atWord <= tolerance) {
      const assumes = [
        leaning(start, inner.start, outer.start, tolerance),
        leaning(end, inner.end, outer.end, tolerance),
      ].filter((text) => text !== null);
      const sticksOut = Math.max(start.atWord, end.atWord) > 0;
      return answered('window', 'yes', sticksOut ? `${words[0]} counts as inside ${words[1]}` : lies, assumes);
    }
  }
  if (start.least > 0 || end.least > 0) {
    return answered('window', 'no', `${words[0]} reaches beyond ${words[1]}`);
  }
  return answered('window', 'unknown', `${words[0]} may or may not lie inside ${words[1]}`);
}

/** Whether the two windows surely share no day. */
export function windowsApart(a: Window | null, b: Window | null, policy: Policy): AxisAnswer {
  if (a === null || b === null) return answered('window', 'unknown', 'one of the two states no time');
  const gap = (first: Window, second: Window) =>
    second.start.earliest - slack(second.start, policy) - (first.end.latest + slack(first.end, policy));
  const [wa, wb] = [windowWords(a), windowWords(b)];
  if (gap(a, b) > 0 || gap(b, a) > 0) return answered('window', 'yes', `${wa} and ${wb} share no day`);
  const core = (w: Window) => [w.start.latest + slack(w.start, policy), w.end.earliest - slack(w.end, policy)] as const;
  const [ca, cb] = [core(a), core(b)];
  if (!a.moment && !b.moment && ca[0] <= cb[1] && cb[0] <= ca[1] && ca[0] <= ca[1] && cb[0] <= cb[1]) {
    return answered('window', 'no', `${wa} and ${wb} overlap`);
  }
  return answered('window', 'unknown', `${wa} and ${wb} may overlap`);
}
