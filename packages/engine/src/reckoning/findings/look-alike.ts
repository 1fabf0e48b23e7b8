import type { Axis } from '../answer.ts';
import type { Entry } from '../entry.ts';
import type { AxisSide } from '../saying/phrase.ts';
import { placeNames } from '../scope/place.ts';
import { saidWho } from '../scope/population.ts';
import { axesOf } from '../scope/scope-inside.ts';
import { saidWindow } from '../scope/window.ts';
import type { Draft } from './finding.ts';
import { accountStep, figuresMeet, ofOneSize, openQuestions, type Pair, sureDifferences } from './pair.ts';

function sideOf(axis: Axis, { scope }: Entry): AxisSide {
  switch (axis) {
    case 'measure':
      return { axis, measure: scope.measure };
    case 'population':
      return { axis, who: saidWho(scope.population) };
    case 'place':
      return { axis, place: placeNames(scope.place) };
    case 'window':
      return { axis, window: saidWindow(scope.window) };
    case 'extent':
      return { axis, extent: scope.extent };
    case 'cause':
      return { axis, cause: scope.cause };
    case 'perpetrator':
      return { axis, by: scope.by.map((actor) => actor.name ?? actor.text) };
  }
}

/** Which of the two lies inside the other on one axis. */
function innerOf(pair: Pair, axis: Axis): 'first' | 'second' | null {
  const inside = (side: 'ab' | 'ba') =>
    axesOf(pair[side]).some((answer) => answer.axis === axis && answer.answer === 'yes');
  return inside('ab') ? 'first' : inside('ba') ? 'second' : null;
}

/**
 * Two running totals (or two numbers at a date) whose figures cannot be one number, and exactly one difference of scope
 * that explains it. With more differences nobody takes them for the same question; an event beside a total neither.
 */
export function onlyLooksLikeOne(pair: Pair): Draft | null {
  const { a, b, ab, ba, rangeA, rangeB } = pair;
  if (!a.counts || !b.counts || figuresMeet(rangeA, rangeB) || !ofOneSize(pair)) return null;
  if (a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id) return null;
  const differs = sureDifferences(pair);
  const axis = differs[0];
  if (differs.length !== 1 || axis === undefined) return null;
  if (axis !== 'extent' && (a.scope.extent === 'event' || b.scope.extent === 'event')) return null;
  if (axis === 'extent' && (a.scope.extent === 'event') !== (b.scope.extent === 'event')) return null;
  const open = () => openQuestions(ab, ba);
  return {
    kind: 'only-looks-like-one',
    severity: 'info',
    claims: [a.claim.id, b.claim.id],
    differs,
    because: () => [
      accountStep(a),
      accountStep(b),
      { say: 'need-not-be-one', axis },
      { say: 'sides-of-axis', first: sideOf(axis, a), second: sideOf(axis, b), inner: innerOf(pair, axis) },
      ...(open().length > 0 ? [{ say: 'besides', because: open() } as const] : []),
    ],
    assumes: () => [],
  };
}
