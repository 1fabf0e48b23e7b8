import { type Answer, type Axis, type AxisAnswer, answered, BIT } from '../answer.ts';
import { keptByPair } from '../intern.ts';
import type { Policy } from '../policy/policy.ts';
import { distinct } from '../saying/english.ts';
import type { Assumption } from '../saying/phrase.ts';
import { causeAnswer, causeInside, perpetratorAnswer, perpetratorInside } from './cause.ts';
import { measureAnswer, measureInside } from './measure.ts';
import type { PlaceScope, Places } from './place.ts';
import { placeInside, placesApart } from './place-inside.ts';
import { type Counted, populationInside } from './population.ts';
import type { Answers, Rules, Scope } from './scope.ts';
import { saidEnd } from './window.ts';
import { windowAnswer, windowInside } from './window-inside.ts';

/** Whether one scope lies inside another. */
export interface Containment {
  readonly answer: Answer;
  /** The axes answered with `unknown`, and with `no`, as {@link BIT}s. */
  readonly open: number;
  readonly no: number;
  /** What was asked, for {@link axesOf}. */
  readonly inner: Scope;
  readonly outer: Scope;
  readonly rules: Rules;
  readonly linked: boolean;
}

/** A family is at least one person; what else differs in its unit is not known to be inside. */
function unitAnswer(inner: Scope, outer: Scope): Answer {
  return inner.unit === outer.unit || (inner.unit === 'families' && outer.unit === 'people') ? 'yes' : 'unknown';
}

function unitInside(inner: Scope, outer: Scope): AxisAnswer | null {
  if (inner.unit === outer.unit) return null;
  const answer = unitAnswer(inner, outer);
  return answer === 'yes'
    ? answered('population', answer, () => ({ say: 'family-is-a-person' }))
    : answered('population', answer, () => ({ say: 'units-differ', inner: inner.unit, outer: outer.unit }));
}

/** Answers of these rules, kept: what two places or two groups are to each other is asked over and over. */
export function answersOf(places: Places, policy: Policy): Answers {
  return {
    beside: keptByPair((a, b) => placesApart(a, b, places)),
    place: keptByPair((inner, outer) => placeInside(inner, outer, places, policy)),
    group: keptByPair((inner, outer) => populationInside(inner, outer, policy)),
  };
}

function groundInside(inner: PlaceScope, outer: PlaceScope, { places, policy, answers }: Rules): AxisAnswer {
  return answers === undefined ? placeInside(inner, outer, places, policy) : answers.place(inner, outer);
}

function isBare({ narrowed, sideKey }: Counted): boolean {
  return narrowed === null && sideKey === null;
}

function peopleInside(inner: Counted, outer: Counted, { policy, answers }: Rules): AxisAnswer {
  if (answers === undefined || !isBare(inner) || !isBare(outer)) return populationInside(inner, outer, policy);
  return answers.group(inner, outer);
}

/** The date of a number at a date is where its window ends. */
function dateAnswer(inner: Scope, outer: Scope, policy: Policy): Answer {
  const [a, b] = [inner.window?.end, outer.window?.end];
  if (a === undefined || b === undefined || a.precision === 'open' || b.precision === 'open') return 'unknown';
  const spread = Math.max(a.latest, b.latest) - Math.min(a.earliest, b.earliest);
  if (spread === 0 && !a.approximate && !b.approximate) return 'yes';
  if (policy.window.days > 0 && spread <= policy.window.days) return 'yes';
  return a.latest < b.earliest || b.latest < a.earliest ? 'no' : 'unknown';
}

/** {@link dateAnswer} with its reason. */
function dateInside(inner: Scope, outer: Scope, policy: Policy): AxisAnswer {
  const answer = dateAnswer(inner, outer, policy);
  const [a, b] = [inner.window?.end, outer.window?.end];
  if (a === undefined || b === undefined || a.precision === 'open' || b.precision === 'open') {
    return answered('window', answer, () => ({ say: 'one-without-date' }));
  }
  const days = { a: saidEnd(a), b: saidEnd(b) };
  if (answer !== 'yes') {
    return answered('window', answer, () => ({ say: 'dates-differ', ...days }));
  }
  const spread = Math.max(a.latest, b.latest) - Math.min(a.earliest, b.earliest);
  if (spread === 0 && !a.approximate && !b.approximate) {
    return answered('window', answer, () => ({ say: 'same-date', day: days.a }));
  }
  return answered(
    'window',
    answer,
    () => ({ say: 'dates-near', ...days }),
    () => [{ say: 'number-was-the-same', apart: spread, tolerance: policy.window.days }],
  );
}

/** When the one counts beside when the other does: at a date, or over days. */
function timeAnswer(inner: Scope, outer: Scope, policy: Policy): Answer {
  return inner.extent === 'stock' && outer.extent === 'stock'
    ? dateAnswer(inner, outer, policy)
    : windowAnswer(inner.window, outer.window, policy);
}

function timeInside(inner: Scope, outer: Scope, policy: Policy): AxisAnswer {
  return inner.extent === 'stock' && outer.extent === 'stock'
    ? dateInside(inner, outer, policy)
    : windowInside(inner.window, outer.window, policy);
}

const EXTENT = {
  mixed: answered('extent', 'no', () => ({ say: 'date-beside-window' })),
  oneEvent: answered('extent', 'yes', () => ({ say: 'report-says-one-event' })),
  perhapsOneEvent: answered('extent', 'unknown', () => ({ say: 'same-event-unsaid' })),
  totalInEvent: answered('extent', 'no', () => ({ say: 'event-bounds-no-total' })),
  eventInTotal: answered('extent', 'yes', () => ({ say: 'event-in-total' })),
  alike: answered('extent', 'yes', () => ({ say: 'one-kind' })),
} as const;

function extentInside(inner: Scope, outer: Scope, linked: boolean): AxisAnswer {
  if ((inner.extent === 'stock') !== (outer.extent === 'stock')) return EXTENT.mixed;
  if (outer.extent === 'event') {
    if (linked) return EXTENT.oneEvent;
    return inner.extent === 'event' ? EXTENT.perhapsOneEvent : EXTENT.totalInEvent;
  }
  return inner.extent === 'event' ? EXTENT.eventInTotal : EXTENT.alike;
}

/** By how far `no` lies above `unknown` in {@link mark}. */
const NO = 8;

function mark(axis: Axis, answer: Answer): number {
  return answer === 'yes' ? 0 : answer === 'unknown' ? BIT[axis] : BIT[axis] << NO;
}

/**
 * Whether every person (and moment) that `inner` counts is surely counted by `outer` as well. `linked`: the report says
 * that the one is part of, or restates, the other.
 */
export function scopeInside(inner: Scope, outer: Scope, rules: Rules, linked = false): Containment {
  const { policy } = rules;
  // A scope lies inside itself, whatever its words leave open.
  if (inner === outer) return { answer: 'yes', open: 0, no: 0, inner, outer, rules, linked };
  const marks =
    mark('measure', measureAnswer(inner.measure, outer.measure)) |
    mark('population', peopleInside(inner.population, outer.population, rules).answer) |
    mark('population', unitAnswer(inner, outer)) |
    mark('place', groundInside(inner.place, outer.place, rules).answer) |
    mark('window', timeAnswer(inner, outer, policy)) |
    mark('extent', extentInside(inner, outer, linked).answer) |
    mark('cause', causeAnswer(inner.cause, outer.cause)) |
    mark('perpetrator', perpetratorAnswer(inner.by, outer.by));
  const no = marks >> NO;
  const open = marks & ((1 << NO) - 1);
  return {
    // All must hold: `no` wins over `unknown`, and `unknown` over `yes`.
    answer: no !== 0 ? 'no' : open !== 0 ? 'unknown' : 'yes',
    open,
    no,
    inner,
    outer,
    rules,
    linked,
  };
}

/** Each axis with its reason; of a scope and itself none. Most comparisons are never shown, and never asked for it. */
export function axesOf({ inner, outer, rules, linked }: Containment): readonly AxisAnswer[] {
  if (inner === outer) return [];
  return [
    measureInside(inner.measure, outer.measure),
    peopleInside(inner.population, outer.population, rules),
    unitInside(inner, outer),
    groundInside(inner.place, outer.place, rules),
    timeInside(inner, outer, rules.policy),
    extentInside(inner, outer, linked),
    causeInside(inner.cause, outer.cause),
    perpetratorInside(inner.by, outer.by),
  ].filter((axis) => axis !== null);
}

/** The same question with a plain answer, the cheapest axes first; for looking through many claims. */
export function surelyInside(inner: Scope, outer: Scope, rules: Rules): boolean {
  return (
    inner === outer ||
    (extentInside(inner, outer, false).answer === 'yes' &&
      measureAnswer(inner.measure, outer.measure) === 'yes' &&
      unitAnswer(inner, outer) === 'yes' &&
      timeAnswer(inner, outer, rules.policy) === 'yes' &&
      peopleInside(inner.population, outer.population, rules).answer === 'yes' &&
      causeAnswer(inner.cause, outer.cause) === 'yes' &&
      perpetratorAnswer(inner.by, outer.by) === 'yes' &&
      groundInside(inner.place, outer.place, rules).answer === 'yes')
  );
}

export function assumptionsOf(...parts: readonly Containment[]): readonly Assumption[] {
  return distinct(parts.flatMap((part) => axesOf(part).flatMap(({ assumes }) => assumes())));
}
