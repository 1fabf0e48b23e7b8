import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, Finding } from '@variorum/engine';
import { bySameFigures } from './same-figures.ts';

const account = (claim: string, words: string, source: string): [string, Account] => [
  claim,
  { claim, source, figure: { words } } as unknown as Account,
];
const finding = (id: string, claims: readonly string[], kind: Finding['kind'] = 'contradiction') =>
  ({ id, kind, claims }) as unknown as Finding;

const known = new Map([
  account('a', '60', 'A doctor'),
  account('b', '60', 'a doctor'),
  account('c', 'About 20', 'The mayor'),
  account('d', 'about 20', 'A clerk'),
  account('e', '7', 'The mayor'),
]);

test('pairs of the same figures are one, whichever is named first, with each source once', () => {
  const pairs = [finding('1', ['a', 'c']), finding('2', ['d', 'b']), finding('3', ['a', 'e'])];
  const [first, second, ...more] = bySameFigures(pairs, known);
  assert.deepEqual(
    first!.findings.map(({ id }) => id),
    ['1', '2'],
  );
  assert.deepEqual(first!.sides, [
    { words: '60', sources: ['A doctor'] },
    { words: 'About 20', sources: ['The mayor', 'A clerk'] },
  ]);
  assert.deepEqual([second!.findings.length, more.length], [1, 0]);
});

test('another kind of finding is another group, and what is not known of has no side', () => {
  const groups = bySameFigures(
    [finding('1', ['a', 'c']), finding('2', ['a', 'c'], 'denial'), finding('3', ['x'])],
    known,
  );
  assert.deepEqual(
    groups.map(({ sides }) => sides.length),
    [2, 2, 0],
  );
});
