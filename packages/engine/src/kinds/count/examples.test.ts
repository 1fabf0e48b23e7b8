import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import type { Claim } from '../../model/claim.ts';
import { disagreement, exampleReader, parseExamples, showBound } from '../../testing/index.ts';
import { count } from './index.ts';

const read = exampleReader([english], count);

function describe(claim: Claim): string {
  if (claim.kind !== 'count') return claim.kind;
  const { state, object, value, modality } = claim;
  const sure = modality === 'asserted' ? '' : `; ${modality}`;
  return `${state === undefined ? '' : `${state} `}${object} ${showBound(value)}${sure}`;
}

for (const example of parseExamples(readFileSync(new URL('./examples.en.txt', import.meta.url), 'utf8'))) {
  test(`line ${example.line}: ${example.text}`, () => {
    assert.equal(disagreement(example, read(example), { describe }), null);
  });
}
