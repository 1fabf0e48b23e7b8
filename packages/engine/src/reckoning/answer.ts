import type { Assumption, Clause } from './saying/phrase.ts';

/** Three-valued: what is not known is never taken for a yes. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The parts of a claim's scope, and `extent`: one event, a running total, or a number at a date. */
export type Axis = 'measure' | 'population' | 'place' | 'window' | 'extent' | 'cause' | 'perpetrator';

/** A bit for each axis, so that questions about several are one comparison. */
export const BIT: Readonly<Record<Axis, number>> = {
  measure: 1,
  population: 2,
  place: 4,
  window: 8,
  extent: 16,
  cause: 32,
  perpetrator: 64,
};

export const AXES = Object.keys(BIT) as readonly Axis[];

/** One axis of a comparison, answered with its reason. */
export interface AxisAnswer {
  readonly axis: Axis;
  readonly answer: Answer;
  /** Made on demand, since most comparisons are never shown. */
  readonly because: () => Clause;
  /** What had to be assumed for the answer; empty when nothing was. */
  readonly assumes: () => readonly Assumption[];
}

const NOTHING: () => readonly Assumption[] = () => [];

export function answered(
  axis: Axis,
  answer: Answer,
  because: () => Clause,
  assumes: () => readonly Assumption[] = NOTHING,
): AxisAnswer {
  return { axis, answer, because, assumes };
}
