import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reckon } from '../reckon.ts';
import { idlib2019 } from '../testing/idlib-2019.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { policies } from './policy.ts';
import { policyFrom } from './policy-file.ts';

test('a policy of one’s own changes what it names and keeps the rest', () => {
  const { policy } = policyFrom({ name: 'wide', words: 'Round figures may be far off.', tolerance: { about: 0.9 } });
  assert.deepEqual(policy, {
    ...policies.spread,
    name: 'wide',
    words: 'Round figures may be far off.',
    tolerance: { ...policies.spread.tolerance, about: 0.9 },
  });
  const { findings } = reckon(idlib2019, { ...syria, policy });
  assert.ok(!findings.some(({ kind }) => kind === 'contradiction'), '“about 500” now allows 949');
  assert.ok(findings.every((finding) => finding.policy === 'wide'));
});

test('every fault is named, with what may stand there', () => {
  const { faults } = policyFrom({
    name: 'spread',
    tolerance: { about: 3, roughly: 1 },
    least: { dozens: 0.5, lots: 7 },
    counts: ['rumoured'],
    windows: {},
    pairs: 0.5,
  });
  const expected = [
    /^words is missing: a sentence/,
    /^name is "spread"; it must be a name of its own/,
    /^tolerance\.about is 3; it must be a number from 0 to 0\.9/,
    /^tolerance\.roughly is not known; tolerance holds about, nearly, exact/,
    /^least\.dozens is 0\.5; it must be a whole number from 1/,
    /^least\.lots is not known; least holds several, tens, dozens/,
    /^counts is \["rumoured"\]; it must be a list of at least one of asserted/,
    /^windows is no part of a policy; the parts are name, words/,
    /^pairs is 0\.5; it must be a whole number/,
  ];
  assert.equal(faults?.length, expected.length, faults?.join('\n'));
  for (const [i, pattern] of expected.entries()) assert.match(faults![i]!, pattern);
});

test('anything at all is either a policy that reckons or a list of faults', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { policy, faults } = policyFrom(value);
      assert.notEqual(policy === undefined, faults === undefined);
      if (policy !== undefined) reckon(idlib2019, { ...syria, policy });
      else assert.ok(faults.length > 0);
    }),
  );
});
