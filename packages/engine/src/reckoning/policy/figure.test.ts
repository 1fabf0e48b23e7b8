import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vagueScales } from '../../languages/en/words/numbers.ts';
import { type Bound, limitsOf, rangeOf } from '../../model/bound.ts';
import { numberWords, rangeWords } from '../saying/english-terms.ts';
import { allowed } from './figure.ts';
import { policies } from './policy.ts';
import { vagueWordOf } from './vague.ts';

function bound(limits: Partial<Bound>): Bound {
  return {
    text: 'n',
    unit: 'people',
    qualifier: 'exact',
    low: null,
    best: null,
    high: null,
    start: 0,
    end: 1,
    ...limits,
  };
}

const cases: readonly (readonly [Partial<Bound>, string])[] = [
  [limitsOf('exact', 949), '949'],
  [limitsOf('about', 500), '450 to 550'],
  [limitsOf('about', 7), '6 to 8'],
  [limitsOf('nearly', 1_000_000), '900,000 to 1,000,000'],
  [limitsOf('more-than', 1400), 'at least 1,400'],
  [limitsOf('up-to', 30_000), 'at most 30,000'],
  [limitsOf('vague', 200), 'at least 200'],
  [rangeOf(2000, 200), '200 to 2,000'],
];

for (const [limits, words] of cases) {
  test(`${limits.qualifier} allows ${words}`, () => {
    assert.equal(rangeWords(allowed(bound(limits), policies.spread)!), words);
  });
}

test('a word for many is at least what the policy’s table says, and is told of where that is not what was written down', () => {
  const dozens = bound({ ...limitsOf('vague', 24), text: 'dozens' });
  assert.deepEqual(allowed(dozens, policies.spread), { low: 24, high: null, hedge: null });
  assert.deepEqual(allowed(dozens, policies.conservative), {
    low: 12,
    high: null,
    hedge: { words: 'dozens', read: 'from', least: 12 },
  });
  // “several dozen” says more than the word alone.
  assert.equal(allowed(bound(limitsOf('vague', 36)), policies.conservative)!.low, 36);
});

test('the table of words as they are written down is the reader’s', () => {
  assert.deepEqual(
    Object.entries(vagueScales).map(([word, least]) => [word, vagueWordOf(least) ?? null]),
    [
      ['dozens', 'dozens'],
      ['scores', 'scores'],
      ['tens', 'tens'],
      ['hundreds', 'hundreds'],
      ['thousands', 'thousands'],
      // A lakh is a hundred thousand: what a policy says of hundreds of thousands holds for lakhs.
      ['lakhs', 'hundredsOfThousands'],
      ['millions', 'millions'],
      ['crores', null],
      ['billions', null],
    ],
  );
});

test('a share of something unknown allows no number', () => {
  assert.equal(allowed(bound({ ...limitsOf('about', 0.95), unit: 'fraction' }), policies.spread), null);
  assert.equal(allowed(bound({}), policies.spread), null);
});

test('digits stand in threes', () => {
  assert.deepEqual([0, 999, 1000, 1234567, 2.5].map(numberWords), ['0', '999', '1,000', '1,234,567', '2.5']);
});
