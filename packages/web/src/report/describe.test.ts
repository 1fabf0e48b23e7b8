import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TollClaim } from '@variorum/engine';
import { ar } from '../strings/ar.ts';
import { en } from '../strings/en.ts';
import { describeClaim } from './describe.ts';

function toll(words: string, best: number, population: TollClaim['population']): TollClaim {
  const value = {
    text: words,
    start: 0,
    end: words.length,
    qualifier: 'exact',
    low: best,
    best,
    high: best,
    unit: 'people',
  };
  return { kind: 'toll', measure: 'injured', value, population } as TollClaim;
}

test('a toll is its figure and whom it counts; of one person the words say so already', () => {
  assert.equal(describeClaim(toll('11', 11, { group: 'civilians', text: '11 civilians' }), en), '11 civilians injured');
  assert.equal(describeClaim(toll('12', 12, { group: 'people', text: '12' }), en), '12 people injured');
  assert.equal(describeClaim(toll('A man', 1, { group: 'men', text: 'A man' }), en), 'A man · injured');
});

test('in Arabic a report’s words keep their own direction', () => {
  assert.match(
    describeClaim(toll('A man', 1, { group: 'men', text: 'A man' }), ar),
    /^\u2068A man\u2069 · \p{Script=Arabic}/u,
  );
});
