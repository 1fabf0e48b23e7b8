import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from './lexicon.ts';
import { verbList, wordList } from './word-list.ts';

const word = (form: string) => lexicon.entry(lexicon.idOf(form));

test('a list holds its words and no other, a list of verbs all their forms', () => {
  const list = wordList(['truck', 'trucks']);
  assert.ok(list.has(word('truck')) && list.has(word('trucks')));
  assert.ok(!list.has(word('bus')) && !list.has(undefined));
  const verbs = verbList(['depart']);
  for (const form of ['depart', 'departs', 'departed', 'departing']) assert.ok(verbs.has(word(form)), form);
  assert.ok(!verbs.has(word('arrive')));
  assert.ok(!wordList('truck').hasId(lexicon.idOf('trucks')));
  assert.ok(verbList('depart').hasId(lexicon.idOf('departed')));
});

test('a list of words that the lexicon lacks is a mistake of whoever wrote it', () => {
  assert.throws(() => wordList(['truck', 'trucc']), /no "trucc"/);
  assert.throws(() => verbList(['truck']), /no verb "truck"/);
});
