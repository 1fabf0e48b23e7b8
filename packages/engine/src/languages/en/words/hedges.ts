import type { Qualifier } from '../../../model/bound.ts';

/**
 * Words before a number and what they make of it; several words are one phrase. Source: CODEBOOK, `value`, and what
 * agencies write beside it.
 */
export const hedges: readonly (readonly [Exclude<Qualifier, 'range' | 'exact' | 'vague'>, readonly string[]])[] = [
  [
    'more-than',
    [
      'more than',
      'over',
      'in excess of',
      'upwards of',
      'upward of',
      'well over',
      'above',
      'exceeding',
      'beyond',
      'greater than',
      'just over',
      'slightly more than',
      'slightly over',
      'far more than',
      'well above',
    ],
  ],
  [
    'at-least',
    [
      'at least',
      'at least at',
      'atleast',
      'no fewer than',
      'no less than',
      'not less than',
      'not fewer than',
      'a minimum of',
      'minimum of',
      'as few as',
    ],
  ],
  ['less-than', ['less than', 'under', 'fewer than', 'below', 'just under']],
  [
    'up-to',
    [
      'up to',
      'as many as',
      'at most',
      'a maximum of',
      'maximum of',
      'no more than',
      'not more than',
      'as much as',
      'as high as',
    ],
  ],
  ['nearly', ['nearly', 'almost', 'close to', 'approaching', 'just short of', 'not quite', 'near to']],
  [
    'about',
    [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'an estimated',
      'estimated',
      'approx',
      'circa',
      'or so',
      'an approximate',
      'in the region of',
      'somewhere around',
      'something like',
    ],
  ],
];

/** Hedges that follow their number: "12 or more", "200 or so". */
export const trailingHedges: readonly (readonly [
  Exclude<Qualifier, 'range' | 'exact' | 'vague'>,
  readonly string[],
])[] = [
  ['at-least', ['or more', 'at least', 'at the least', 'and counting', 'if not more']],
  ['about', ['odd', 'or so', 'or thereabouts', 'approximately']],
  ['up-to', ['at most', 'at the most', 'or fewer', 'or less']],
];

/** Words that the phrases around numbers are made of. */
export const quantityWords: readonly string[] =
  'odd all of between and to from the its their a an out number most majority percent per cent great vast one in couple pair maybe perhaps may possibly even if not or more least fewer less thereabouts counting minimum maximum many much excess upwards upward well exceeding greater than just slightly far no few as at close approaching short quite near estimated approx circa so approximate region somewhere something like virtually practically be least untold countless'.split(
    ' ',
  );
