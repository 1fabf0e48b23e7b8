import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { en } from './en.ts';

const PAGE = join(resolve(import.meta.dirname, '..', '..', '..', '..'), 'docs', 'notices.md');

describe('the words of the interface', () => {
  it('has words for every notice that there is', () => {
    const codes = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!);
    assert.ok(codes.length > 10, 'the page of notices lists none');
    assert.deepEqual(
      codes.filter((code) => en.notices[code] === undefined),
      [],
    );
  });

  it('says every notice without its facts too, since a fact may be missing', () => {
    for (const [code, words] of Object.entries(en.notices)) assert.ok(words({}).length > 10, code);
  });

  it('counts in the grammar of its language', () => {
    assert.equal(en.reports.claims(1, '1'), '1 claim');
    assert.equal(en.reports.claims(12, '12'), '12 claims');
  });
});
