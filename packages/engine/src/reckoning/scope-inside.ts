import { type Answer, type AxisAnswer, answered, BIT } from './answer.ts';
import { causeInside, perpetratorInside } from './cause.ts';
import { daysWords, endWords } from './day-words.ts';
import { keptByPair } from './intern.ts';
import { measureInside } from './measure.ts';
import type { PlaceScope, Places } from './place.ts';
import { placeInside } from './place-inside.ts';
import type { Policy } from './policy.ts';
import { type Counted, populationInside } from './population.ts';
import type { Answers, Rules, Scope } from './scope.ts';
import { windowInside } from './window-inside.ts';

/** Whether one scope lies inside another, with each axis answered. */
export interface Containment {
  readonly answer: Answer;
  readonly axes: readonly AxisAnswer[];
  /** The axes answered with `unknown`, and with `no`, as {@link BIT}s. */
  readonly open: number;
  readonly no: number;
}

/** A scope lies inside itself, whatever its words leave open. */
const ITSELF: Containment = { answer: 'yes', axes: [], open: 0, no: 0 };

function unitInside(inner: Scope, outer: Scope): AxisAnswer | null {
  if (inner.unit === outer.unit) return null;
  if (inner.unit === 'families' && outer.unit === 'people') {
    return answered('population', 'yes', () => 'a family is at least one person');
  }
  return answered('population', 'unknown', () => `one counts ${inner.unit}, the other ${outer.unit}`);
}

/** Answers of these rules, kept: what two places or two groups are to each other is asked over and over. */
export function answersOf(places: Places, policy: Policy): Answers {
  return {
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
function dateInside(inner: Scope, outer: Scope, policy: Policy): AxisAnswer {
  const [a, b] = [inner.window?.end, outer.window?.end];
  if (a === undefined || b === undefined || a.precision === 'open' || b.precision === 'open') {
    return answered('window', 'unknown', () => 'a number at a date, and one of the two dates is not stated');
  }
  const spread = Math.max(a.latest, b.latest) - Math.min(a.earliest, b.earliest);
  const sure = spread === 0 && !a.approximate && !b.approximate;
  const [wa, wb] = [endWords(a), endWords(b)];
  if (sure) return answered('window', 'yes', () => `both are numbers at ${wa}`);
  if (policy.window.days > 0 && spread <= policy.window.days) {
    return answered(
      'window',
      'yes',
      () => `numbers at ${wa} and at ${wb}`,
      () => [
        `the number was the same on days at most ${daysWords(spread)} apart (tolerance ${daysWords(policy.window.days)})`,
      ],
    );
  }
  const apart = a.latest < b.earliest || b.latest < a.earliest;
  return answered(
    'window',
    apart ? 'no' : 'unknown',
    () => `numbers at a date compare only at the same date: ${wa}, ${wb}`,
  );
}

const EXTENT = {
  mixed: answered('extent', 'no', () => 'one is a number at a date, the other counts over a window'),
  oneEvent: answered('extent', 'yes', () => 'the report itself speaks of one event'),
  perhapsOneEvent: answered('extent', 'unknown', () => 'nothing says that both speak of the same event'),
  totalInEvent: answered('extent', 'no', () => 'the toll of one event bounds no running total'),
  eventInTotal: answered('extent', 'yes', () => 'an event is part of a running total'),
  alike: answered('extent', 'yes', () => 'both are of one kind'),
} as const;

function extentInside(inner: Scope, outer: Scope, linked: boolean): AxisAnswer {
  if ((inner.extent === 'stock') !== (outer.extent === 'stock')) return EXTENT.mixed;
  if (outer.extent === 'event') {
    if (linked) return EXTENT.oneEvent;
    return inner.extent === 'event' ? EXTENT.perhapsOneEvent : EXTENT.totalInEvent;
  }
  return inner.extent === 'event' ? EXTENT.eventInTotal : EXTENT.alike;
}

/**
 * Whether every person (and moment) that `inner` counts is surely counted by `outer` as well. `linked`: the report says
 * that the one is part of, or restates, the other.
 */
export function scopeInside(
  inner: Scope,
  outer: Scope,
  rules: Rules,
  { linked = false }: { linked?: boolean } = {},
): Containment {
  const { policy } = rules;
  if (inner === outer) return ITSELF;
  const unit = unitInside(inner, outer);
  const stocks = inner.extent === 'stock' && outer.extent === 'stock';
  const axes: AxisAnswer[] = [
    measureInside(inner.measure, outer.measure),
    peopleInside(inner.population, outer.population, rules),
    groundInside(inner.place, outer.place, rules),
    stocks ? dateInside(inner, outer, policy) : windowInside(inner.window, outer.window, policy),
    extentInside(inner, outer, linked),
    causeInside(inner.cause, outer.cause),
    perpetratorInside(inner.by, outer.by),
  ];
  if (unit !== null) axes.splice(2, 0, unit);
  let [open, no] = [0, 0];
  for (const { axis, answer } of axes) {
    if (answer === 'unknown') open |= BIT[axis];
    else if (answer === 'no') no |= BIT[axis];
  }
  // All must hold: `no` wins over `unknown`, and `unknown` over `yes`.
  return { answer: no !== 0 ? 'no' : open !== 0 ? 'unknown' : 'yes', axes, open, no };
}

/** The same question with a plain answer, the cheapest axes first; for looking through many claims. */
export function surelyInside(inner: Scope, outer: Scope, rules: Rules): boolean {
  const { policy } = rules;
  if (inner === outer) return true;
  const stocks = inner.extent === 'stock' && outer.extent === 'stock';
  return (
    extentInside(inner, outer, false).answer === 'yes' &&
    measureInside(inner.measure, outer.measure).answer === 'yes' &&
    (unitInside(inner, outer)?.answer ?? 'yes') === 'yes' &&
    (stocks ? dateInside(inner, outer, policy) : windowInside(inner.window, outer.window, policy)).answer === 'yes' &&
    peopleInside(inner.population, outer.population, rules).answer === 'yes' &&
    causeInside(inner.cause, outer.cause).answer === 'yes' &&
    perpetratorInside(inner.by, outer.by).answer === 'yes' &&
    groundInside(inner.place, outer.place, rules).answer === 'yes'
  );
}

export function assumptionsOf(...parts: readonly Containment[]): readonly string[] {
  return [...new Set(parts.flatMap(({ axes }) => axes.flatMap(({ assumes }) => assumes())))];
}
