import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partsOf } from './overrides.ts';

describe('direction overrides', () => {
  it('leaves words without them alone, Arabic ones and their own marks included', () => {
    for (const words of ['', '949 civilians', 'خان شيخون', 'a \u2067ب\u2069 c']) assert.equal(partsOf(words), null);
  });

  it('fences each one in and names it', () => {
    assert.deepEqual(partsOf('invoice\u202egnp.exe'), [
      { words: 'invoice', override: null, at: 0 },
      { words: '\u202e', override: 'U+202E', at: 7 },
      { words: 'gnp.exe', override: null, at: 8 },
    ]);
  });

  it('loses nothing', () => {
    const unit = fc.constantFrom('a', 'ب', ' ', '\u202d', '\u202e');
    fc.assert(
      fc.property(fc.string({ unit }), (words) => {
        const parts = partsOf(words) ?? [{ words, override: null, at: 0 }];
        assert.equal(parts.map((part) => part.words).join(''), words);
        for (const part of parts) assert.equal(words.startsWith(part.words, part.at), true);
        for (const part of parts) if (part.override === null) assert.doesNotMatch(part.words, /[\u202d\u202e]/);
      }),
    );
  });
});
