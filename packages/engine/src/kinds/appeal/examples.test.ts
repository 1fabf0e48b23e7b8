import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import type { Claim } from '../../model/claim.ts';
import { disagreement, exampleReader, parseExamples } from '../../testing/index.ts';
import { appeal } from './index.ts';

const examples = parseExamples(readFileSync(new URL('./examples.en.txt', import.meta.url), 'utf8'));
const read = exampleReader([english], appeal);

/** Who calls · on whom · for what; what is not given is left out. */
function describe(claim: Claim): string {
  if (claim.kind !== 'appeal') return claim.kind;
  const { by, to, text } = claim;
  return [by.map((who) => who.text).join(' + '), to === undefined ? '' : `to ${to.text}`, text]
    .filter((part) => part !== '')
    .join(' · ');
}

test('there are examples to run', () => assert.ok(examples.length > 15));

for (const example of examples) {
  test(`appeal ${example.wrong === null ? '' : 'known wrong '}line ${example.line}: ${example.text}`, () => {
    const failure = disagreement(example, read(example), { describe });
    assert.equal(failure, null, failure ?? '');
  });
}
