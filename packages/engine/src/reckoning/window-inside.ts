import { type Answer, type AxisAnswer, answered } from './answer.ts';
import type { End } from './edtf.ts';
import type { Policy } from './policy.ts';
import type { Assumption, Clause } from './saying/phrase.ts';
import type { SaidEnd } from './saying/terms.ts';
import { lenient, saidEnd, saidWindow, slack, toleranceOf, type Window, writtenAlike } from './window.ts';

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

function keyOf({ day, precision, approximate }: SaidEnd): string {
  return `${day ?? ''} ${precision} ${approximate}`;
}

function leaning(excess: Excess, inner: End, outer: End, tolerance: number): Assumption | null {
  if (excess.worst <= 0) return null;
  // Sorted, so that both directions of a comparison say the same.
  const [a, b] = [saidEnd(inner), saidEnd(outer)].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)) as [SaidEnd, SaidEnd];
  if (excess.alike || keyOf(a) === keyOf(b)) return { say: 'same-day', day: a };
  if (excess.atWord <= 0) return { say: 'days-at-their-word', a, b };
  return { say: 'days-count-as-one', a, b, apart: excess.atWord, tolerance };
}

/**
 * Whether `inner` lies inside `outer`. `yes` needs every day that the words allow to be inside; else, where the policy
 * is lenient, ends within its tolerance count as the same, which is then assumed. `no`: some of it surely lies outside.
 */
export function windowAnswer(inner: Window | null, outer: Window | null, policy: Policy): Answer {
  if (inner === null || outer === null) return 'unknown';
  const start = startExcess(inner, outer, policy);
  const end = endExcess(inner, outer, policy);
  if (start.worst <= 0 && end.worst <= 0) return 'yes';
  if (lenient(policy)) {
    const tolerance = toleranceOf(inner, outer, policy);
    if (start.atWord <= tolerance && end.atWord <= tolerance) return 'yes';
  }
  return start.least > 0 || end.least > 0 ? 'no' : 'unknown';
}

/** {@link windowAnswer} with its reason. */
export function windowInside(inner: Window | null, outer: Window | null, policy: Policy): AxisAnswer {
  const answer = windowAnswer(inner, outer, policy);
  if (inner === null || outer === null) {
    return answered('window', answer, () => ({ say: inner === outer ? 'no-times' : 'one-without-time' }));
  }
  const said = (say: 'window-inside' | 'window-beyond' | 'window-maybe-inside' | 'window-counts-inside') => () => ({
    say,
    inner: saidWindow(inner),
    outer: saidWindow(outer),
  });
  if (answer === 'no') return answered('window', answer, said('window-beyond'));
  if (answer === 'unknown') return answered('window', answer, said('window-maybe-inside'));
  const start = startExcess(inner, outer, policy);
  const end = endExcess(inner, outer, policy);
  const lies = (): Clause => {
    const [a, b] = [saidWindow(inner), saidWindow(outer)];
    return JSON.stringify(a) === JSON.stringify(b) ? { say: 'both-window', window: a } : said('window-inside')();
  };
  if (start.worst <= 0 && end.worst <= 0) return answered('window', answer, lies);
  const tolerance = toleranceOf(inner, outer, policy);
  const assumes = () =>
    [leaning(start, inner.start, outer.start, tolerance), leaning(end, inner.end, outer.end, tolerance)].filter(
      (assumed) => assumed !== null,
    );
  const sticksOut = Math.max(start.atWord, end.atWord) > 0;
  return answered('window', answer, sticksOut ? said('window-counts-inside') : lies, assumes);
}

/** Whether the two windows surely share no day; `no` where they surely share one. */
export function windowsApart(a: Window | null, b: Window | null, policy: Policy): Answer {
  if (a === null || b === null) return 'unknown';
  const gap = (first: Window, second: Window) =>
    second.start.earliest - slack(second.start, policy) - (first.end.latest + slack(first.end, policy));
  if (gap(a, b) > 0 || gap(b, a) > 0) return 'yes';
  if (a.moment || b.moment) return 'unknown';
  // The days that are surely in each; where these meet, so do the windows.
  const core = (w: Window) => [w.start.latest + slack(w.start, policy), w.end.earliest - slack(w.end, policy)] as const;
  const [ca, cb] = [core(a), core(b)];
  return Math.max(ca[0], cb[0]) <= Math.min(ca[1], cb[1]) ? 'no' : 'unknown';
}
