import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../model/actor.ts';
import { createActorIndex } from './actor-index.ts';
import { daysOf } from './alias-table.ts';
import { phraseOf } from './phrase.ts';
import type { PhraseWords } from './phrase-words.ts';

const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words);

const words: PhraseWords = {
  determiners: set('the'),
  indefinite: set('a'),
  renaming: set('former'),
  turning: set('former', 'anti', 'interim'),
  joining: set('and'),
  linking: set('of', 'for', 'in'),
  trailing: set('in', 'backed'),
  stateHeads: set('army', 'government', 'troops'),
  deeds: set('strikes'),
  bodyHeads: set('agency'),
  groupHeads: set('fighters', 'group'),
  speakers: set('spokesman', 'officials'),
  stateSpeakers: set('officials'),
  between: set('news', 'air'),
  epithets: set('islamist'),
  compoundEnds: set('backed', 'held'),
  compoundStarts: set('anti', 'pro'),
};

const plain = { type: 'Rebel group', standing: {} } as const;
const actors: readonly Actor[] = [
  {
    ...plain,
    id: 'actor:lowland',
    name: 'Lowland',
    type: 'State forces',
    country: 'LL',
    aliases: [
      { words: 'Lowland', place: true },
      { words: 'Lowlandish', alone: false },
      { words: 'army', country: 'LL' },
    ],
  },
  {
    ...plain,
    id: 'actor:front',
    name: 'New Front',
    formerNames: [{ name: 'Old Front', to: '2016-07-28' }],
    aliases: [{ words: 'Old Front' }, { words: 'New Front', from: '2016-07-28' }, { words: 'NF', from: '2016-07-28' }],
  },
  { ...plain, id: 'actor:heir', name: 'Heir', aliases: [{ words: 'Heir' }, { words: 'Banner', from: '2018-01-01' }] },
  { ...plain, id: 'actor:first', name: 'First', aliases: [{ words: 'First' }, { words: 'Banner', to: '2018-01-01' }] },
  { ...plain, id: 'actor:press', name: 'Press', type: null, country: 'LL', aliases: [{ words: 'Press' }] },
];
const index = createActorIndex({ actors, words });
const here = { country: 'LL', acts: true };
const idOf = (phrase: string, on: string | null = '2020-01-01', scene = here): string | undefined =>
  index.find(phrase, on, scene)?.actor.id;

test('the longest alias in a phrase that is understood names it; epithets are passed over', () => {
  assert.equal(idOf('the barbarous Old Front fighters'), 'actor:front');
  assert.equal(idOf('Islamist Old Front'), 'actor:front');
  assert.equal(idOf('a spokesman for the New Front'), 'actor:front');
  assert.equal(idOf('New Front spokesman Jan Berg'), 'actor:front');
  assert.equal(idOf('Lowlandish troops'), 'actor:lowland');
  assert.equal(idOf('Lowland’s army'), 'actor:lowland');
  assert.equal(idOf('Lowland’s news agency Press'), 'actor:press');
});

test('what is not the actor itself, or not alone, keeps its words', () => {
  for (const phrase of [
    'Old Front opponents',
    'Great Old Front',
    'the former spokesman for the New Front',
    'anti-Lowland fighters',
    'Old Front and Lowlandish troops',
    'Old Front, Heir',
    'Lowlandish',
    'Lowlandish fighters',
    'Lowlandish agency',
    'eastern Lowland',
    'a army',
    'interim army',
    'nf',
    '',
    ',',
  ]) {
    assert.equal(idOf(phrase), undefined, phrase);
  }
});

test('a name follows the day of the report', () => {
  assert.equal(index.find('Old Front', '2013-05')?.name, 'Old Front');
  assert.equal(index.find('the former Old Front', '2016-07-28')?.name, 'New Front');
  assert.equal(index.find('NF', '2016-07-27'), undefined, 'nobody was called so yet');
  assert.equal(index.find('NF', '2016')?.actor.id, 'actor:front', 'a year may be after the day');
  assert.equal(idOf('Banner', '2017-12-31'), 'actor:first');
  assert.equal(idOf('Banner', '2018-01-01'), 'actor:heir');
  assert.equal(idOf('Banner', null), undefined, 'without a date it may be either');
});

test('a country’s own words need a report set there; a place name needs somebody who acts', () => {
  assert.equal(idOf('the army'), 'actor:lowland');
  assert.equal(idOf('the army', '2020-01-01', { country: null as never, acts: true }), undefined);
  assert.equal(idOf('Lowland', '2020-01-01', { country: 'LL', acts: false }), undefined);
});

test('days of a date', () => {
  assert.deepEqual(daysOf('2016-07'), ['2016-07-01', '2016-07-31']);
  assert.deepEqual(daysOf('2016'), ['2016-01-01', '2016-12-31']);
  assert.equal(daysOf('2016/2017'), null);
  assert.equal(daysOf(null), null);
});

test('spellings of one name fold to one', () => {
  const folded = (text: string): string =>
    phraseOf(text, words)
      .map((word) => word.folded)
      .join(' ');
  assert.equal(folded('Jabhat an-Nuṣra'), 'jabhat al nusra');
  assert.equal(folded('al‑Nusra’s'), 'al nusra');
  assert.equal(folded('the U.S. “army”'), 'the us army');
  assert.equal(folded('Lowland-backed group'), 'lowland-backed group');
});

test('any words give an answer, the same each time', () => {
  const piece = fc.constantFrom(
    'the',
    'Old',
    'Front',
    'Lowland',
    'Lowlandish',
    'army',
    'and',
    'of',
    ',',
    '(',
    '-',
    '’s',
    'x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const phrase = pieces.join(' ');
      assert.equal(index.find(phrase, null, here), index.find(phrase, null, here));
      assert.equal(idOf(phrase), createActorIndex({ actors, words }).find(phrase, '2020-01-01', here)?.actor.id);
    }),
  );
});

test('two actors of one id are a mistake in the data', () => {
  assert.throws(() => createActorIndex({ actors: [actors[0]!, actors[0]!], words }), /one id/);
});
