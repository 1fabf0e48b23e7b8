import type { Bound, Limits, Unit } from '../../model/bound.ts';
import type { Passage } from '../../text/passage.ts';
import { endOf, startOf, wordsOf } from '../../text/passage.ts';

/** A figure found in a sentence: tokens `[first, last)`, hedge included, and what its words allow. */
export interface Figure extends Limits {
  readonly first: number;
  readonly last: number;
  /** `fraction` for shares; `null` where the noun behind it says what is counted. */
  readonly unit: 'fraction' | null;
  /** An article that stands for one ("a man"), or "no" for none. */
  readonly article: boolean;
  readonly rule: string;
}

/** The figure as a claim's value; its words end before token `last`, where an article's noun is one of them. */
export function boundOf(passage: Passage, figure: Figure, unit: Unit, last: number = figure.last): Bound {
  return {
    text: wordsOf(passage, figure.first, last),
    start: startOf(passage, figure.first),
    end: endOf(passage, last - 1),
    qualifier: figure.qualifier,
    low: figure.low,
    best: figure.best,
    high: figure.high,
    unit: figure.unit ?? unit,
  };
}
