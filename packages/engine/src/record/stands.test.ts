import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decided, DecidedEntry } from './entry.ts';
import { standsOf } from './stands.ts';

const seal = { prev: '', time: '', actor: 'Rania', software: { name: 'test', version: '1' } };
const entries = (...decided: readonly Decided[]): readonly DecidedEntry[] =>
  decided.map((each, seq) => ({ ...each, ...seal, seq }));
const stand = (source: string, standing: 'party' | 'monitor', basis: number | null): Decided => ({
  kind: 'decided',
  act: 'stand',
  basis,
  conflict: 'syria',
  source,
  standing,
  side: standing === 'party' ? 'government' : null,
});
const undo = (undoes: number): Decided => ({ kind: 'decided', act: 'undo', basis: undoes, undoes });

describe('where people have sources stand', () => {
  it('is what was decided last, of each source', () => {
    const [a, b] = standsOf(entries(stand('a', 'party', null), stand('b', 'monitor', null), stand('a', 'monitor', 0)));
    assert.deepEqual([a?.source, a?.stand?.standing, a?.last], ['a', 'monitor', 2]);
    assert.deepEqual([b?.source, b?.stand?.standing, b?.stand?.side], ['b', 'monitor', null]);
  });

  it('is what it was before, where the last is undone, and nothing where nothing is left', () => {
    const [once] = standsOf(entries(stand('a', 'party', null), stand('a', 'monitor', 0), undo(1)));
    assert.deepEqual([once?.stand?.standing, once?.stand?.side, once?.last], ['party', 'government', 2]);
    const [never] = standsOf(entries(stand('a', 'party', null), undo(0)));
    assert.deepEqual([never?.stand, never?.last], [null, 1]);
  });

  it('leaves decisions on other things alone', () => {
    assert.deepEqual(standsOf(entries({ kind: 'decided', act: 'accept', basis: null, claim: 'c' })), []);
  });
});
