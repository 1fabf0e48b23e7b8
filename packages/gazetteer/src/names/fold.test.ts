import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';

test('case, accents, ayn marks and gaps fold together', () => {
  for (const name of ['Ma‘arrat an-Nu‘mān', "MA'ARRAT AN NU'MAN", '  maʿarrat   an nuʿman ', 'Maarrat an–Numan']) {
    assert.equal(fold(name), 'maarrat an numan', name);
  }
});

test('letters that Unicode does not decompose fold to the ones that readers take them for', () => {
  assert.equal(fold('Łódź'), 'lodz');
  assert.equal(fold('Straße'), 'strasse');
  assert.equal(fold('Diyarbakır'), 'diyarbakir');
  assert.equal(fold('İstanbul'), 'istanbul');
});

test('Arabic script folds over its vowel signs and its interchangeable letters', () => {
  assert.equal(fold('إِدْلِب'), fold('ادلب'));
  assert.equal(fold('الرقة'), fold('الرقه'));
  assert.equal(fold('مصطفى'), fold('مصطفي'));
});

test('Indic vowel signs are letters and stay', () => {
  assert.notEqual(fold('दिल्ली'), fold('दल्ल'));
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => assert.equal(fold(fold(name)), fold(name))));
});
