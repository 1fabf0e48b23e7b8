/** Three-valued: what is not known is never taken for a yes. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The parts of a claim's scope, and `extent`: one event, a running total, or a number at a date. */
export type Axis = 'measure' | 'population' | 'place' | 'window' | 'extent' | 'cause' | 'perpetrator';

/** One axis of a comparison, answered with its reason. */
export interface AxisAnswer {
  readonly axis: Axis;
  readonly answer: Answer;
  /** Plain words, a clause without a full stop; worded on demand, since most comparisons are never shown. */
  readonly because: () => string;
  /** What had to be assumed for the answer, in words; empty when nothing was. */
  readonly assumes: () => readonly string[];
}

const NOTHING: () => readonly string[] = () => [];

export function answered(
  axis: Axis,
  answer: Answer,
  because: () => string,
  assumes: () => readonly string[] = NOTHING,
): AxisAnswer {
  return { axis, answer, because, assumes };
}

/** `no` wins over `unknown`, and `unknown` over `yes`: all parts must hold. */
export function all(answers: Iterable<{ readonly answer: Answer }>): Answer {
  let result: Answer = 'yes';
  for (const { answer } of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}
