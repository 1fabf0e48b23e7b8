import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import type { Claim } from '../../model/claim.ts';
import { disagreement, exampleReader, parseExamples } from '../../testing/index.ts';
import { statement } from './index.ts';

const examples = parseExamples(readFileSync(new URL('./examples.en.txt', import.meta.url), 'utf8'));
const read = exampleReader([english], statement);

/** Who · what they are · how · the words; what is not given is left out. */
function describe(claim: Claim): string {
  if (claim.kind !== 'statement') return claim.kind;
  const { speaker, role, mode, quote } = claim;
  return [speaker.text, role ?? '', mode, quote].filter((part) => part !== '').join(' · ');
}

test('there are examples to run', () => assert.ok(examples.length > 15));

for (const example of examples) {
  test(`statement ${example.wrong === null ? '' : 'known wrong '}line ${example.line}: ${example.text}`, () => {
    const failure = disagreement(example, read(example), { describe });
    assert.equal(failure, null, failure ?? '');
  });
}
