import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from './en.ts';

describe('the words of the interface', () => {
  it('counts in the grammar of its language', () => {
    assert.equal(en.reports.claims(1, '1'), '1 claim');
    assert.equal(en.reports.claims(12, '12'), '12 claims');
  });
});
