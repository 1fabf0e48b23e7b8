import { createPhrases } from '../../../matching/phrases.ts';
import type { Figure } from '../../../mentions/quantity/figure.ts';
import type { Limits, Qualifier } from '../../../model/bound.ts';
import { idOf } from '../lexicon.ts';
import { hedges, trailingHedges } from '../words/hedges.ts';

export type Hedge = Exclude<Qualifier, 'range' | 'exact' | 'vague'>;

export const before = createPhrases(hedges, idOf);

export const after = createPhrases(trailingHedges, idOf);

export const guesses = createPhrases(
  [
    [
      true,
      [
        'maybe',
        'perhaps',
        'may be',
        'possibly',
        'or even',
        'if not',
        'or perhaps',
        'and possibly',
        'and maybe',
        'and perhaps',
        'or',
        'even',
      ],
    ],
  ],
  idOf,
);

export const [
  of,
  between,
  and,
  to,
  from,
  the,
  its,
  their,
  a,
  out,
  number,
  most,
  majority,
  percent,
  per,
  cent,
  great,
  vast,
  one,
  inId,
  couple,
  or,
  an,
] = [
  'of',
  'between',
  'and',
  'to',
  'from',
  'the',
  'its',
  'their',
  'a',
  'out',
  'number',
  'most',
  'majority',
  'percent',
  'per',
  'cent',
  'great',
  'vast',
  'one',
  'in',
  'couple',
  'or',
  'an',
].map(idOf) as [number, ...number[]];

export function round4(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

export function figure(
  first: number,
  last: number,
  limits: Limits,
  rule: string,
  unit: 'fraction' | null = null,
): Figure {
  const { qualifier, low, best, high } = limits;
  return { first, last, qualifier, low, best, high, unit, article: false, rule };
}
