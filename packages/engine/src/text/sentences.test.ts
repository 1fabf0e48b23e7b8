import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { english } from '../languages/en/index.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenize(text, english.lexicon);
  const { count, first, last } = findSentences(text, tokens, english.sentenceRules);
  return Array.from({ length: count }, (_, at) => text.slice(tokens.start[first[at]!], tokens.end[last[at]! - 1]));
}

test('a full stop ends a sentence, an abbreviation does not', () => {
  assert.deepEqual(sentences('Lt. Gen. Aoun spoke on Jan. 5. He left.'), [
    'Lt. Gen. Aoun spoke on Jan. 5.',
    'He left.',
  ]);
  assert.deepEqual(sentences('The U.S. Army left. The U.S. It left.'), ['The U.S. Army left.', 'The U.S.', 'It left.']);
});

test('a closing quote belongs to the sentence that it ends', () => {
  assert.deepEqual(sentences('“They fled.” He wept.'), ['“They fled.”', 'He wept.']);
});

test('a footnote mark opens the next sentence and harms nothing', () => {
  assert.deepEqual(sentences('Many died. [4] The rest fled.'), ['Many died.', '[4] The rest fled.']);
});

test('a headline, a caption and a line of a list are sentences', () => {
  assert.deepEqual(sentences('Shelling in the north\n\nFive died.\n• Two in the port\n• Three at sea'), [
    'Shelling in the north',
    'Five died.',
    '• Two in the port',
    '• Three at sea',
  ]);
});

test('a wrapped line goes on', () => {
  assert.deepEqual(sentences('The convoy of the\nRed Cross left,\nand nobody came.'), [
    'The convoy of the\nRed Cross left,\nand nobody came.',
  ]);
});

test('lines broken at a width go on, whatever the next begins with', () => {
  const text = `THE MAYOR SAID THAT THE LAST OF THE TRUCKS HAD LEFT THE MARKET OF
GAO. THE DRIVERS, WHO CAME FROM THE NORTHERN PROVINCES, STAYED FOR
TWO DAYS AT THE BRIDGE AND CROSSED IT ON FOOT WHEN THE RIVER FELL
AGAIN. NOBODY WAS SEEN ON THE OTHER BANK`;
  assert.deepEqual(
    sentences(text).map((sentence) => sentence.replaceAll('\n', ' ')),
    [
      'THE MAYOR SAID THAT THE LAST OF THE TRUCKS HAD LEFT THE MARKET OF GAO.',
      'THE DRIVERS, WHO CAME FROM THE NORTHERN PROVINCES, STAYED FOR TWO DAYS AT THE BRIDGE AND CROSSED IT ON FOOT WHEN THE RIVER FELL AGAIN.',
      'NOBODY WAS SEEN ON THE OTHER BANK',
    ],
  );
});

test('Arabic sentences end too', () => {
  assert.equal(sentences('قتل خمسة أشخاص. نزح الباقون.').length, 2);
});

test('whatever the text, every token lies in one sentence, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text, english.lexicon);
      const { count, first, last } = findSentences(text, tokens, english.sentenceRules);
      let next = 0;
      for (let at = 0; at < count; at++) {
        assert.equal(first[at], next);
        next = last[at]!;
      }
      assert.equal(next, tokens.count);
    }),
  );
});
