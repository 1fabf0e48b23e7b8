import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import type { Claim } from '../../model/claim.ts';
import { disagreement, exampleReader, parseExamples } from '../../testing/index.ts';
import { agreement } from './index.ts';

const examples = parseExamples(readFileSync(new URL('./examples.en.txt', import.meta.url), 'utf8'));
const read = exampleReader([english], agreement);

/** What · how it stands · between whom · how sure; what is not given is left out. */
function describe(claim: Claim): string {
  if (claim.kind !== 'agreement') return claim.kind;
  const { type, status, parties, modality } = claim;
  return [type, status, parties.map(({ text }) => text).join(' + '), modality === 'asserted' ? '' : modality]
    .filter((part) => part !== '')
    .join(' · ');
}

test('there are examples to run', () => assert.ok(examples.length > 30));

for (const example of examples) {
  test(`agreement ${example.wrong === null ? '' : 'known wrong '}line ${example.line}: ${example.text}`, () => {
    const failure = disagreement(example, read(example), { describe });
    assert.equal(failure, null, failure ?? '');
  });
}
