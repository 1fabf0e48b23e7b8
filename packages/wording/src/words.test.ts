import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { notices as ar } from './ar/notices.ts';
import { notices as en } from './en/notices.ts';

const page = readFileSync(join(resolve(import.meta.dirname, '../../..'), 'docs', 'notices.md'), 'utf8');
const codes = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!);

describe('the words of notices', () => {
  it('has a page to be held against', () => {
    assert.ok(codes.length > 10, 'the page of notices lists none');
  });

  for (const [language, words] of Object.entries({ en, ar })) {
    it(`${language}: exactly the notices that there are`, () => {
      assert.deepEqual(Object.keys(words).sort(), [...codes].sort());
    });

    it(`${language}: every notice can be said without its facts, since one may be missing`, () => {
      for (const [code, say] of Object.entries(words)) assert.ok(say({}).length > 10, code);
    });
  }
});
