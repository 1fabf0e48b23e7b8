import { type Answer, type AxisAnswer, answered } from '../answer.ts';
import type { Policy } from '../policy/policy.ts';
import type { Assumption, Clause } from '../saying/phrase.ts';
import type { SaidEnd } from '../saying/terms.ts';
import type { End } from './edtf.ts';
import { lenient, saidEnd, saidWindow, slack, toleranceOf, type Window, writtenAlike } from './window.ts';

// Days by which the inner window may stick out of the outer at its start, and at its end: at worst and at least, hedges
// counted, and with approximate ends at their word. Plain numbers, for they are asked of every two claims compared.

function startAlike(inner: Window, outer: Window): boolean {
  return !inner.moment && writtenAlike(inner.start, outer.start);
}

function endAlike(inner: Window, outer: Window): boolean {
  return !inner.moment && writtenAlike(inner.end, outer.end);
}

function startSlack(inner: Window, outer: Window, policy: Policy): number {
  return slack(inner.start, policy) + slack(outer.start, policy);
}

function endSlack(inner: Window, outer: Window, policy: Policy): number {
  return slack(inner.end, policy) + slack(outer.end, policy);
}

function startWorst(inner: Window, outer: Window, policy: Policy): number {
  return outer.start.latest - inner.start.earliest + startSlack(inner, outer, policy);
}

function endWorst(inner: Window, outer: Window, policy: Policy): number {
  return inner.end.latest - outer.end.earliest + endSlack(inner, outer, policy);
}

function startAtWord(inner: Window, outer: Window): number {
  return startAlike(inner, outer) ? 0 : outer.start.latest - inner.start.earliest;
}

function endAtWord(inner: Window, outer: Window): number {
  return endAlike(inner, outer) ? 0 : inner.end.latest - outer.end.earliest;
}

function startLeast(inner: Window, outer: Window, policy: Policy): number {
  // An event is somewhere between its ends: at best it begins as late as its window ends.
  const latestInner = inner.moment ? inner.end.latest + slack(inner.end, policy) : inner.start.latest;
  return outer.start.earliest - latestInner - startSlack(inner, outer, policy);
}

function endLeast(inner: Window, outer: Window, policy: Policy): number {
  const earliestInner = inner.moment ? inner.start.earliest - slack(inner.start, policy) : inner.end.earliest;
  return earliestInner - outer.end.latest - endSlack(inner, outer, policy);
}

/** An end that does not surely lie inside, and how it is taken. */
interface Leaning {
  readonly inner: End;
  readonly outer: End;
  readonly alike: boolean;
  readonly atWord: number;
}

function keyOf({ day, precision, approximate }: SaidEnd): string {
  return `${day ?? ''} ${precision} ${approximate}`;
}

function assumed({ inner, outer, alike, atWord }: Leaning, tolerance: number): Assumption {
  // Sorted, so that both directions of a comparison say the same.
  const [a, b] = [saidEnd(inner), saidEnd(outer)].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)) as [SaidEnd, SaidEnd];
  if (alike || keyOf(a) === keyOf(b)) return { say: 'same-day', day: a };
  if (atWord <= 0) return { say: 'days-at-their-word', a, b };
  return { say: 'days-count-as-one', a, b, apart: atWord, tolerance };
}

/**
 * Whether `inner` lies inside `outer`. `yes` needs every day that the words allow to be inside; else, where the policy
 * is lenient, ends within its tolerance count as the same, which is then assumed. `no`: some of it surely lies outside.
 */
export function windowAnswer(inner: Window | null, outer: Window | null, policy: Policy): Answer {
  if (inner === null || outer === null) return 'unknown';
  if (startWorst(inner, outer, policy) <= 0 && endWorst(inner, outer, policy) <= 0) return 'yes';
  if (lenient(policy)) {
    const tolerance = toleranceOf(inner, outer, policy);
    if (startAtWord(inner, outer) <= tolerance && endAtWord(inner, outer) <= tolerance) return 'yes';
  }
  return startLeast(inner, outer, policy) > 0 || endLeast(inner, outer, policy) > 0 ? 'no' : 'unknown';
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
  const lies = (): Clause => {
    const [a, b] = [saidWindow(inner), saidWindow(outer)];
    return JSON.stringify(a) === JSON.stringify(b) ? { say: 'both-window', window: a } : said('window-inside')();
  };
  const leanings: Leaning[] = [];
  const [start, end] = [startAtWord(inner, outer), endAtWord(inner, outer)];
  if (startWorst(inner, outer, policy) > 0) {
    leanings.push({ inner: inner.start, outer: outer.start, alike: startAlike(inner, outer), atWord: start });
  }
  if (endWorst(inner, outer, policy) > 0) {
    leanings.push({ inner: inner.end, outer: outer.end, alike: endAlike(inner, outer), atWord: end });
  }
  if (leanings.length === 0) return answered('window', answer, lies);
  const tolerance = toleranceOf(inner, outer, policy);
  const assumes = () => leanings.map((leaning) => assumed(leaning, tolerance));
  return answered('window', answer, Math.max(start, end) > 0 ? said('window-counts-inside') : lies, assumes);
}

/** Days from the last that `first` may touch to the first that `second` may. */
function gapBetween(first: Window, second: Window, policy: Policy): number {
  return second.start.earliest - slack(second.start, policy) - (first.end.latest + slack(first.end, policy));
}

/** Whether the two windows surely share no day; `no` where they surely share one. */
export function windowsApart(a: Window | null, b: Window | null, policy: Policy): Answer {
  if (a === null || b === null) return 'unknown';
  if (gapBetween(a, b, policy) > 0 || gapBetween(b, a, policy) > 0) return 'yes';
  if (a.moment || b.moment) return 'unknown';
  // The days that are surely in each; where these meet, so do the windows.
  const from = Math.max(a.start.latest + slack(a.start, policy), b.start.latest + slack(b.start, policy));
  const to = Math.min(a.end.earliest - slack(a.end, policy), b.end.earliest - slack(b.end, policy));
  return from <= to ? 'no' : 'unknown';
}
