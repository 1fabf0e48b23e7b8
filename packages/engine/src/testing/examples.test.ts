import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../model/claim.ts';
import { disagreement, parseExamples, showBound } from './examples.ts';

const source = `# A comment.
= killed 12..
= killed 3
Shells killed [at least 12 people, with [three] children].

! nothing to read
See note \\[4\\].
Nobody came.

~ wrong: a name
= killed 9
[Nine] Elms stood.
`;

test('marked text gives sentences, spans and what is expected of them', () => {
  const [first, second, third, fourth, ...rest] = parseExamples(source);
  assert.deepEqual(rest, []);
  assert.equal(first?.text, 'Shells killed at least 12 people, with three children.');
  assert.deepEqual(
    first?.expected.map(({ start, end, words }) => [first.text.slice(start, end), words]),
    [
      ['at least 12 people, with three children', 'killed 12..'],
      ['three', 'killed 3'],
    ],
  );
  assert.deepEqual([second?.text, second?.expected, second?.wrong], ['See note [4].', [], null]);
  assert.equal(third?.line, 8);
  assert.deepEqual([fourth?.wrong, fourth?.expected[0]?.words], ['a name', 'killed 9']);
});

test('one line serves all brackets, and one bracket takes all lines', () => {
  const [many] = parseExamples('= hit\n[One] and [two].');
  assert.deepEqual(
    many?.expected.map(({ words }) => words),
    ['hit', 'hit'],
  );
  const [one] = parseExamples('= hit\n= lost\n[One].');
  assert.deepEqual(
    one?.expected.map(({ words, end }) => [words, end]),
    [
      ['hit', 3],
      ['lost', 3],
    ],
  );
});

test('a block that could not fail is refused with its line', () => {
  assert.throws(() => parseExamples('= 12\nNo bracket here.'), /line 2: 0 brackets/);
  assert.throws(() => parseExamples('A sentence alone.'), /line 1: a block needs/);
  assert.throws(() => parseExamples('= 12\n\n! nothing\nText.'), /line 1: no sentence/);
  assert.throws(() => parseExamples('! nothing\n[12] men.'), /line 2: brackets/);
  assert.throws(() => parseExamples('= 1\n= 2\n[1] [2] [3]'), /line 3: 3 brackets for 2/);
  assert.throws(() => parseExamples('= 1\n[1'), /not closed/);
  assert.throws(() => parseExamples('= 1\n1]'), /not opened/);
  assert.throws(() => parseExamples('! nothing\nText.\n= 1\n[1]'), /line 3: an empty line/);
});

test('claims are compared by their words and what is said of them, in any order', () => {
  const [example] = parseExamples('= 1\n= 2\n[one] and [two]');
  const claim = (start: number, end: number, note: string): Claim =>
    ({ kind: 'incident', anchor: { start, end, exact: '' }, type: note }) as unknown as Claim;
  const describe = (read: Claim): string => (read.kind === 'incident' ? read.type : '');
  assert.equal(disagreement(example!, [claim(8, 11, '2'), claim(0, 3, '1')], { describe }), null);
  assert.equal(disagreement(example!, [claim(0, 3, '1')], { describe }), 'line 3: one and two\n- [two] 2');
  assert.equal(
    disagreement(example!, [claim(0, 3, '1'), claim(8, 11, '2'), claim(4, 7, '3')], { describe }),
    'line 3: one and two\n+ [and] 3',
  );
});

test('bounds are short and tell every qualifier apart', () => {
  const shown = (
    ['exact', 'at-least', 'more-than', 'less-than', 'up-to', 'nearly', 'about', 'range', 'vague'] as const
  ).map((qualifier) =>
    showBound({
      qualifier,
      low: 4,
      best: qualifier === 'vague' ? null : 5,
      high: 6,
      text: '',
      unit: 'people',
      start: 0,
      end: 0,
    }),
  );
  assert.deepEqual(shown, ['5', '5..', '>5', '<5', '..5', 'nearly 5', '~5', '4..6', '4?']);
});
