import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import { disagreement, exampleReader, parseExamples, showBound } from '../../testing/index.ts';
import { toll } from './index.ts';

const examples = ['examples', 'registers'].flatMap((name) =>
  parseExamples(readFileSync(new URL(`./${name}.en.txt`, import.meta.url), 'utf8')).map((example) => ({
    ...example,
    name,
  })),
);
const read = exampleReader([english], toll);

test('there are examples to run', () => assert.ok(examples.length > 100));

for (const example of examples) {
  test(`toll ${example.wrong === null ? '' : 'known wrong '}${example.name} ${example.line}: ${example.text}`, () => {
    const failure = disagreement(example, read(example), {
      describe: (claim) =>
        claim.kind === 'toll' ? `${claim.measure} ${claim.population.group} ${showBound(claim.value)}` : claim.kind,
    });
    assert.equal(failure, null, failure ?? '');
  });
}
