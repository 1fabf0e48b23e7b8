import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import type { Claim, Named } from '../../model/claim.ts';
import { disagreement, exampleReader, parseExamples } from '../../testing/index.ts';
import { incident } from './index.ts';

const examples = parseExamples(readFileSync(new URL('./examples.en.txt', import.meta.url), 'utf8'));
const read = exampleReader([english], incident);

function words(list: readonly Named[]): string {
  return list.map(({ text }) => text).join(' + ');
}

/** Type · by … · against … · weapon … · how sure · when what goes on began · what it is called; what is not given left out. */
function describe(claim: Claim): string {
  if (claim.kind !== 'incident') return claim.kind;
  const { type, by, against, weapon, modality, onset, when } = claim;
  return [
    type,
    by.length === 0 ? '' : `by ${words(by)}`,
    against.length === 0 ? '' : `against ${words(against)}`,
    weapon === null ? '' : `with ${weapon}`,
    modality === 'asserted' ? '' : modality,
    onset === undefined ? '' : `began ${when?.edtf}`,
    onset?.name == null ? '' : `called ${onset.name}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

test('there are examples to run', () => assert.ok(examples.length > 30));

for (const example of examples) {
  test(`incident ${example.wrong === null ? '' : 'known wrong '}line ${example.line}: ${example.text}`, () => {
    const failure = disagreement(example, read(example), { describe });
    assert.equal(failure, null, failure ?? '');
  });
}
