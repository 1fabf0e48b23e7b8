import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxesOf } from './word-boxes.ts';
import { runsOf, type TextPart, wordsOf } from './word-runs.ts';

const part = (str: string, x: number, y: number, hasEOL = false): TextPart => ({
  ...{ str, hasEOL, width: 10 * str.length, height: 20 },
  transform: [20, 0, 0, 20, x, y],
});
/** A sheet of 200 by 400 points, drawn twice as large, with its origin at the bottom as PDF has it. */
const viewport = { width: 400, height: 800, transform: [2, 0, 0, -2, 0, 800] };
const parts: readonly TextPart[] = [
  { type: 'beginMarkedContent' },
  part(' ', 0, 300),
  part('Nine', 20, 300),
  part(' ', 60, 300),
  part('were hurt', 70, 300, true),
  part('in Eastmoor', 20, 200, true),
];

test('words are joined as the capture of PDFs joins them', () => {
  assert.equal(wordsOf(parts), 'Nine were hurt\nin Eastmoor');
});

test('offsets of runs are offsets into those words, whatever was trimmed before them', () => {
  const words = wordsOf(parts);
  assert.deepEqual(
    runsOf(parts, viewport).map(({ at, length }) => words.slice(at, at + length)),
    ['Nine', 'were hurt', 'in Eastmoor'],
  );
});

test('a run lies where its letters are, in shares of the page from its top left', () => {
  const [nine] = runsOf(parts, viewport);
  assert.equal(nine!.left, 20 / 200);
  assert.ok(Math.abs(nine!.width - 40 / 200) < 1e-9);
  assert.ok(Math.abs(nine!.top - (400 - 300 - 17) / 400) < 1e-9);
  assert.ok(Math.abs(nine!.height - 22 / 400) < 1e-9);
});

test('words over two lines have a box on each; part of a run has its share of it', () => {
  const runs = runsOf(parts, viewport);
  const start = wordsOf(parts).indexOf('hurt');
  const boxes = boxesOf({ start, end: start + 'hurt\nin'.length }, runs);
  assert.equal(boxes.length, 2);
  assert.ok(Math.abs(boxes[0]!.left - (70 + 50) / 200) < 1e-9 && Math.abs(boxes[0]!.width - 40 / 200) < 1e-9);
  assert.ok(Math.abs(boxes[1]!.left - 20 / 200) < 1e-9 && Math.abs(boxes[1]!.width - 20 / 200) < 1e-9);
});

test('a turned run is boxed whole, and words of no run have no box', () => {
  const turned: TextPart = {
    str: 'upright',
    hasEOL: false,
    width: 70,
    height: 20,
    transform: [0, 20, -20, 0, 100, 100],
  };
  const runs = runsOf([turned], viewport);
  assert.ok(runs[0]!.height > runs[0]!.width);
  assert.deepEqual(boxesOf({ start: 0, end: 2 }, runs), boxesOf({ start: 0, end: 7 }, runs));
  assert.deepEqual(boxesOf({ start: 40, end: 44 }, runs), []);
});
