import type { Axis } from './answer.ts';
import type { Entry } from './entry.ts';
import type { Draft } from './finding.ts';
import { measureWords } from './measure.ts';
import { accountSentence, figuresMeet, ofOneSize, openQuestions, type Pair, sureDifferences } from './pair.ts';
import { placeWords } from './place.ts';
import { populationWords } from './population.ts';
import { windowWords } from './window.ts';

const NOUN: Readonly<Record<Axis, string>> = {
  measure: 'what is counted',
  population: 'the people counted',
  place: 'the place',
  window: 'the window',
  extent: 'the kind of figure',
  cause: 'the cause',
  perpetrator: 'the perpetrator',
};

function axisWords(axis: Axis, { scope }: Entry): string {
  switch (axis) {
    case 'measure':
      return measureWords(scope.measure);
    case 'population':
      return populationWords(scope.population);
    case 'place':
      return placeWords(scope.place);
    case 'window':
      return windowWords(scope.window);
    case 'extent':
      return scope.extent === 'stock'
        ? 'a number at a date'
        : scope.extent === 'event'
          ? 'one event'
          : 'a running total';
    case 'cause':
      return scope.cause ?? 'no cause';
    case 'perpetrator':
      return scope.by.map((actor) => actor.name ?? actor.text).join(', ') || 'no perpetrator';
  }
}

/** Which of the two lies inside the other on one axis, in words. */
function relation(pair: Pair, axis: Axis): string {
  const inside = (side: 'ab' | 'ba') =>
    pair[side].axes().some((answer) => answer.axis === axis && answer.answer === 'yes');
  if (inside('ab')) return '; the first lies inside the second';
  if (inside('ba')) return '; the second lies inside the first';
  return '';
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
      accountSentence(a),
      accountSentence(b),
      `The figures cannot be one number, but they need not be: ${NOUN[axis]} differs.`,
      `The first: ${axisWords(axis, a)}. The second: ${axisWords(axis, b)}${relation(pair, axis)}.`,
      ...(open().length > 0 ? [`Besides, ${open().join('; ')}.`] : []),
    ],
    assumes: () => [],
  };
}
