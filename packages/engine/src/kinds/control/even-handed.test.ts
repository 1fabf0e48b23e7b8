import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../languages/en/index.ts';
import { type Example, exampleReader, parseExamples } from '../../testing/index.ts';
import { control } from './index.ts';

const examples = parseExamples(readFileSync(new URL('./examples.en.txt', import.meta.url), 'utf8'));
const read = exampleReader([english], control);

/** Words for those of two sides that can stand for one another; a government has no groups or factions. */
const others = new Map(
  [
    ['rebels', 'soldiers'],
    ['rebel', 'government'],
    ['insurgents', 'troops'],
  ].flatMap(([one, other]) => [
    [one!, other!],
    [other!, one!],
  ]),
);

function swapped(text: string): string {
  return text.replace(/\b[a-z]+\b(?! (?:groups?|factions?)\b)/gi, (word) => {
    const other = others.get(word.toLowerCase());
    if (other === undefined) return word;
    return word.toLowerCase() === word ? other : `${other[0]!.toUpperCase()}${other.slice(1)}`;
  });
}

const statesOf = (example: Example): unknown =>
  read(example).map((claim) => (claim.kind === 'control' ? [claim.state, claim.modality, claim.where.length] : null));

const swaps = examples.filter(({ text }) => swapped(text) !== text);

test('there are sides to swap', () => assert.ok(swaps.length > 200));

for (const example of swaps) {
  const other = { ...example, text: swapped(example.text) };
  test(`line ${example.line}: whoever it is, it is read alike: ${other.text}`, () => {
    assert.deepEqual(statesOf(other), statesOf(example));
  });
}
