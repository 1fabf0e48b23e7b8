import { isoDay } from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import type { Policy } from '../policy/policy.ts';
import type { SaidEnd, SaidWindow } from '../saying/terms.ts';
import { BEYOND, type End, parseEdtf } from './edtf.ts';

/** When a claim's figure holds. */
export interface Window {
  readonly start: End;
  readonly end: End;
  /** Days from the first to the last that it may touch. */
  readonly length: number;
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

function windowFrom(start: End, end: End, scope: 'event' | 'period', edtf: string | null): Window {
  return { start, end, length: end.latest - start.earliest + 1, moment: scope === 'event', edtf };
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
    return windowFrom(start, end, scope, when.edtf);
  }
  const from = isoEnd(when.from);
  const to = isoEnd(when.to);
  if (from === null || to === null || to < from) return null;
  return windowFrom(dayEnd(from), dayEnd(to), scope, null);
}

/** Days by which an approximate end may lie outside its words. */
export function slack(end: End, policy: Policy): number {
  if (!end.approximate) return 0;
  if (end.precision === 'day') return policy.approximate.day;
  return end.precision === 'month' ? policy.approximate.month : policy.approximate.year;
}

/** Days within which the ends of two windows count as the same. */
export function toleranceOf(a: Window, b: Window, policy: Policy): number {
  const longer = Math.min(BEYOND, Math.max(a.length, b.length));
  const share = longer >= BEYOND ? 0 : policy.window.share * longer;
  return Math.floor(Math.min(policy.window.most, Math.max(policy.window.days, share)));
}

export function lenient(policy: Policy): boolean {
  return policy.window.most > 0 && (policy.window.days > 0 || policy.window.share > 0);
}

export function writtenAlike(a: End, b: End): boolean {
  return a.precision !== 'open' && a.precision === b.precision && a.earliest === b.earliest && a.latest === b.latest;
}

export function saidEnd({ precision, earliest, approximate }: End): SaidEnd {
  return { precision, day: precision === 'open' ? null : isoDay(earliest), approximate };
}

/** One stretch where both ends are, or where a month or a year is wholly meant; else the two ends. */
export function saidWindow(window: Window | null): SaidWindow {
  if (window === null) return null;
  const { start, end } = window;
  const alike = start.precision === end.precision;
  if (alike && start.earliest === end.earliest && start.latest === end.latest) return { at: saidEnd(end) };
  const whole = alike && start.earliest === start.latest && end.earliest === end.latest;
  if (whole && start.precision !== 'day') return { at: saidEnd(start) };
  if (start.precision === 'open') return { until: saidEnd(end) };
  return { from: saidEnd(start), to: saidEnd(end) };
}
