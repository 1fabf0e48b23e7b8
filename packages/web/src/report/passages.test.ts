import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { passagesOf } from './passages.ts';

const wordsOf = (text: string, longest?: number) => passagesOf(text, longest).map((p) => text.slice(p.start, p.end));

describe('passages', () => {
  it('takes each line, whatever ends it, and no empty one', () => {
    assert.deepEqual(wordsOf('Title\n\nFirst.\r\nSecond.\n'), ['Title', 'First.', 'Second.']);
    assert.deepEqual(wordsOf(''), []);
  });

  it('cuts an endless line at a space, and says that it goes on', () => {
    const passages = passagesOf('one two three', 5);
    assert.deepEqual(wordsOf('one two three', 5), ['one ', 'two ', 'three']);
    assert.deepEqual(
      passages.map((p) => p.continued),
      [false, true, true],
    );
  });

  it('never parts a character that takes two code units', () => {
    for (const piece of wordsOf('😀'.repeat(20), 7)) assert.doesNotMatch(piece, /\p{Surrogate}/u);
  });

  it('loses nothing but line ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '😀', 'ب') }),
        fc.integer({ min: 2, max: 9 }),
        (text, longest) => {
          assert.equal(wordsOf(text, longest).join(''), text.replace(/[\r\n]/g, ''));
        },
      ),
    );
  });
});
