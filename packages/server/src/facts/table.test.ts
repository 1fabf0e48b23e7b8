import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactDraft } from './draft.ts';
import { factsTable } from './table.ts';

const draft = (publisher: string, says: string): FactDraft => ({
  row: { id: 'row', kind: 'toll', what: 'killed', measure: 'killed', population: 'people', place: null },
  publisher,
  says,
  words: {
    ...{ claim: `${publisher}-${says}`, report: publisher, words: says, figure: says, according: [] },
    ...{ modality: 'asserted', from: null, to: null },
  },
});

const variants = (drafts: readonly FactDraft[]) => {
  const [row] = factsTable(drafts, new Set()).rows;
  return Object.fromEntries(
    Object.entries(row!.cells).map(([source, words]) => [source, words.map(({ variant }) => variant)]),
  );
};

test('who says the same has the same variant, and the first is what most sources say', () => {
  const drafts = [draft('Lamp', '9'), draft('Bell', '12'), draft('Horn', '12'), draft('Horn', '15')];
  assert.deepEqual(variants(drafts), { lamp: [1], bell: [0], horn: [0, 2] });
});

test('a source that says one thing often is one source', () => {
  const drafts = [draft('Lamp', '9'), draft('Lamp', '9'), draft('Bell', '12'), draft('Horn', '12')];
  assert.deepEqual(variants(drafts), { lamp: [1, 1], bell: [0], horn: [0] });
});

test('where all say the same there is one variant', () => {
  assert.deepEqual(variants([draft('Lamp', '9'), draft('Bell', '9')]), { lamp: [0], bell: [0] });
});
