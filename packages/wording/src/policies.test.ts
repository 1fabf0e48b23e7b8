import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningsPolicy, controlPolicy, incidentsPolicy, policies, sourcesOf } from '@variorum/engine';
import { reckoning as ar } from './ar/reckoning.ts';
import { reckoning as en } from './en/reckoning.ts';

const numbers = (words: string): readonly string[] => (words.match(/\d+/g) ?? []).toSorted();

test('every policy that comes with the reckoning is said in Arabic, with the same numbers', () => {
  const { policy: sourcesPolicy } = sourcesOf([], { contains: () => 'no', get: () => undefined });
  for (const policy of [...Object.values(policies), beginningsPolicy, controlPolicy, incidentsPolicy, sourcesPolicy]) {
    assert.equal(en.policy(policy), policy.words);
    assert.match(ar.policy(policy), /\p{Script=Arabic}/u, policy.name);
    assert.deepEqual(numbers(ar.policy(policy)), numbers(policy.words), policy.name);
  }
  const own = { name: 'of the house', words: 'As the house has it.' };
  assert.equal(ar.policy(own), own.words);
});
