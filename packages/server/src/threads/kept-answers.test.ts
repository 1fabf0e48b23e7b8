import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptAnswers } from './kept-answers.ts';

const answer = (bytes: number, status = 200) => ({ id: 0, status, headers: [], body: new Uint8Array(bytes) });
const MB = 1024 * 1024;

describe('answers that are kept', () => {
  it('are those of one state of the dossier', () => {
    const kept = keptAnswers();
    const one = answer(10);
    kept.keep('/a', '1', one);
    assert.equal(kept.find('/a', '1'), one);
    assert.equal(kept.find('/a', '2'), undefined);
    kept.keep('/b', '2', answer(10));
    assert.equal(kept.find('/a', '1'), undefined);
  });

  it('are no refusals, and nothing larger than a page needs', () => {
    const kept = keptAnswers();
    kept.keep('/refused', '1', answer(10, 400));
    kept.keep('/large', '1', answer(17 * MB));
    assert.deepEqual([kept.find('/refused', '1'), kept.find('/large', '1')], [undefined, undefined]);
  });

  it('give way to newer ones, those nobody asked for first', () => {
    const kept = keptAnswers();
    for (const name of ['/0', '/1', '/2', '/3', '/4', '/5']) kept.keep(name, '1', answer(15 * MB));
    assert.ok(kept.find('/0', '1'));
    kept.keep('/6', '1', answer(15 * MB));
    assert.ok(kept.find('/0', '1'));
    assert.equal(kept.find('/1', '1'), undefined);
  });
});
