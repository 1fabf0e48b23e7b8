import type { Measure } from '../../model/claim.ts';
import { type Answer, type AxisAnswer, answered } from '../answer.ts';

/** "Killed or wounded, not told apart" holds both; no other measure holds another. */
const PARTS: ReadonlyMap<Measure, readonly Measure[]> = new Map([['casualties', ['killed', 'injured']]]);

/** The measures whose figures are part of `measure`'s, itself included. */
export function measuresInside(measure: Measure): readonly Measure[] {
  return [measure, ...(PARTS.get(measure) ?? [])];
}

/** The measures whose figures include `measure`'s, itself included. */
export function measuresAround(measure: Measure): readonly Measure[] {
  return [measure, ...[...PARTS].filter(([, parts]) => parts.includes(measure)).map(([whole]) => whole)];
}

/** {@link measureInside} without its reason. */
export function measureAnswer(inner: Measure, outer: Measure): Answer {
  return inner === outer || (PARTS.get(outer)?.includes(inner) ?? false) ? 'yes' : 'no';
}

const kept = new Map<Measure, Map<Measure, AxisAnswer>>();

export function measureInside(inner: Measure, outer: Measure): AxisAnswer {
  let row = kept.get(inner);
  if (row === undefined) {
    row = new Map();
    kept.set(inner, row);
  }
  let answer = row.get(outer);
  if (answer === undefined) {
    answer = compared(inner, outer);
    row.set(outer, answer);
  }
  return answer;
}

function compared(inner: Measure, outer: Measure): AxisAnswer {
  if (inner === outer) return answered('measure', 'yes', () => ({ say: 'both-measure', measure: inner }));
  return measureAnswer(inner, outer) === 'yes'
    ? answered('measure', 'yes', () => ({ say: 'measure-among', inner, outer }))
    : answered('measure', 'no', () => ({ say: 'measures-differ', inner, outer }));
}

/** Killed and injured are told apart where both are stated; other measures may count the same person. */
export function measuresApart(a: Measure, b: Measure): boolean {
  return (a === 'killed' && b === 'injured') || (a === 'injured' && b === 'killed');
}
