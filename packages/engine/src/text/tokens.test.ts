import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createLexicon } from './lexicon.ts';
import { Shape, tokenize } from './tokens.ts';

const lexicon = createLexicon(
  new Map([
    ['evacuated', 1],
    ['rebels', 2],
    ['don’t', 3],
  ]),
);

function words(text: string): string[] {
  const { count, start, end } = tokenize(text, lexicon);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
}

test('words, marks and numbers are parted', () => {
  assert.deepEqual(words('More than 1,400 people fled.'), ['More', 'than', '1,400', 'people', 'fled', '.']);
  assert.deepEqual(words('“3.6 million,” she said'), ['“', '3.6', 'million', ',', '”', 'she', 'said']);
  assert.deepEqual(words('11-13 May'), ['11', '-', '13', 'May']);
});

test('a dash of two hyphens is one mark', () => {
  assert.deepEqual(words('12 people--most of them women--died'), [
    '12',
    'people',
    '--',
    'most',
    'of',
    'them',
    'women',
    '--',
    'died',
  ]);
});

test('a possessive is a token of its own; an apostrophe inside a name is not', () => {
  assert.deepEqual(words('the regime’s hands'), ['the', 'regime', '’s', 'hands']);
  assert.deepEqual(words("Ma‘arrat al-Nu‘man, Sana'a"), ['Ma‘arrat', 'al-Nu‘man', ',', "Sana'a"]);
});

test('initials are one token', () => {
  assert.deepEqual(words('the U.S. and the U.N.'), ['the', 'U.S.', 'and', 'the', 'U.N.']);
});

test('digits stay in names', () => assert.deepEqual(words('S-400 on the M5'), ['S-400', 'on', 'the', 'M5']));

test('a word parted at a line’s end is found in the lexicon all the same', () => {
  const text = 'They were evacu-\nated at dawn';
  const { word, start, end } = tokenize(text, lexicon);
  assert.equal(text.slice(start[2], end[2]), 'evacu-\nated');
  assert.equal(word[2], lexicon.idOf('evacuated'));
});

test('what nobody sees inside a word parts none, and is found in the lexicon all the same', () => {
  const text = 'They were evac\u00adu\u00adated, evacu\u00ad\nated\u00ad at dawn';
  const { word, start, end } = tokenize(text, lexicon);
  assert.deepEqual(words(text), ['They', 'were', 'evac\u00adu\u00adated', ',', 'evacu\u00ad\nated', 'at', 'dawn']);
  assert.deepEqual([word[2], word[4]], [lexicon.idOf('evacuated'), lexicon.idOf('evacuated')]);
  assert.equal(text.slice(start[5], end[5]), 'at');
});

test('marks of emphasis and of a mail that is passed on are no words; a bullet is', () => {
  assert.deepEqual(words('**12 rebels** _fled_ from *Homs*'), ['12', 'rebels', 'fled', 'from', 'Homs']);
  assert.deepEqual(words('> 12 rebels\n>> fled'), ['12', 'rebels', 'fled']);
  assert.deepEqual(words('* 12 rebels > 3 guards'), ['*', '12', 'rebels', '>', '3', 'guards']);
});

test('case and curly quotes do not matter to the lexicon', () => {
  const { word } = tokenize("REBELS don't", lexicon);
  assert.deepEqual([...word.slice(0, 2)], [lexicon.idOf('rebels'), lexicon.idOf('don’t')]);
});

test('tokens never overlap, never alter a character, and leave out only white space and marks of emphasis', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { count, start, end, shape } = tokenize(text, lexicon);
      let last = 0;
      for (let at = 0; at < count; at++) {
        assert.ok(start[at]! >= last && end[at]! > start[at]!);
        assert.ok(shape[at]! <= Shape.possessive);
        last = end[at]!;
      }
      assert.ok(last <= text.length);
    }),
  );
});
