import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import type { Claim } from '../../model/claim.ts';
import { disagreement, exampleReader, parseExamples } from '../../testing/index.ts';
import { control } from './index.ts';

const examples = parseExamples(readFileSync(new URL('./examples.en.txt', import.meta.url), 'utf8'));
const read = exampleReader([english], control);

/** State · by whom · where · from whom · how sure; what is not given is left out. */
function describe(claim: Claim): string {
  if (claim.kind !== 'control') return claim.kind;
  const { state, holder, against, where, modality, onset, when } = claim;
  return [
    holder === null ? state : `${state} by ${holder.text}`,
    where[0]?.text ?? 'nowhere',
    against.length === 0 ? '' : `against ${against.map(({ text }) => text).join(' + ')}`,
    modality === 'asserted' ? '' : modality,
    onset === undefined ? '' : `began ${when?.edtf}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

test('there are examples to run', () => assert.ok(examples.length > 80));

for (const example of examples) {
  test(`control ${example.wrong === null ? '' : 'known wrong '}line ${example.line}: ${example.text}`, () => {
    const failure = disagreement(example, read(example), { describe });
    assert.equal(failure, null, failure ?? '');
  });
}
