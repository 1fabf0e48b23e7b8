import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TollClaim } from '../../model/claim.ts';
import { readingOf } from '../testing/toll.ts';
import { countedNoun } from './noun.ts';

const cases: readonly (readonly [string, string, string | undefined])[] = [
  ['about 500', 'about 500 civilians', 'civilians'],
  ['949', '949', undefined],
  ['Hundreds, may be up to 2,000', 'Hundreds, may be up to 2,000, rebels', 'rebels'],
  ['About 95 percent', 'About 95 percent of the doctors', 'doctors'],
  ['14', 'civilians', 'civilians'],
];

for (const [words, text, noun] of cases) {
  test(`the noun of “${text}”`, () => {
    const [claim] = readingOf({ id: 'a', tolls: [{ n: 1, words, noun: text }] }).claims;
    assert.equal(countedNoun(claim as TollClaim), noun);
  });
}
