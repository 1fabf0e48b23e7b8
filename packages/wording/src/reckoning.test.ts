import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  Assumption,
  Clause,
  Phrase,
  Phrasebook,
  SaidChain,
  SaidEnd,
  SaidScope,
  SaidTitle,
  SaidWho,
  SaidWindow,
  Step,
} from '@variorum/engine/saying';
import { reckoning as ar } from './ar/reckoning.ts';
import { reckoning as en } from './en/reckoning.ts';

const day = (iso: string, approximate = false): SaidEnd => ({ precision: 'day', day: iso, approximate });
const [a, b] = [day('2014-03-02', true), day('2014-06-09')];
const window: SaidWindow = { from: a, to: b };
const who: SaidWho = { group: 'combatants', noun: null, side: 'Red Brigade' };
const scope: SaidScope = { who, measure: 'killed', place: ['Northford', 'Eastmoor'], window };
const chain: SaidChain = {
  voices: ['local officials', 'Harbour Radio'],
  publisher: 'The Lamp',
  report: { title: 'A week in Northford', input: 'lamp.txt', published: '2014-06-10' },
};
const hedge = { words: 'about 40', read: 'within', share: 0.1 } as const;
const open: Clause = { say: 'both-group', group: 'children' };
const because = [open];
const group = 'medics';
const two = { inner: 'children', outer: 'women' } as const;
const places = { inner: ['Northford'], outer: ['Eastmoor'] };
const windows = { inner: window, outer: { at: b } } as const;
const gap = { least: 12, leastHedge: null, most: 9, mostHedge: hedge };
const source = 'The Lamp';

/** One phrase for each code; the compiler sees to it that none is left out. */
const all: { readonly [S in Phrase['say']]: Parameters<Phrasebook[S]>[0] } = {
  'both-measure': { say: 'both-measure', measure: 'injured' },
  'measure-among': { say: 'measure-among', inner: 'killed', outer: 'casualties' },
  'measures-differ': { say: 'measures-differ', inner: 'killed', outer: 'displaced' },
  'family-is-a-person': { say: 'family-is-a-person' },
  'units-differ': { say: 'units-differ', inner: 'people', outer: 'families' },
  'both-people': { say: 'both-people' },
  'fighters-unsaid': { say: 'fighters-unsaid' },
  'doctors-are-medics': { say: 'doctors-are-medics' },
  'combatants-no-civilians': { say: 'combatants-no-civilians' },
  'people-wider-than-civilians': { say: 'people-wider-than-civilians' },
  'both-group': { say: 'both-group', group: 'children' },
  'people-may-include': { say: 'people-may-include', group },
  'group-are-people': { say: 'group-are-people', group },
  'group-among-civilians': { say: 'group-among-civilians', group },
  'group-all-civilians-unsaid': { say: 'group-all-civilians-unsaid', group },
  'group-maybe-civilians': { say: 'group-maybe-civilians', group },
  'group-not-all': { say: 'group-not-all', ...two },
  'group-is-not': { say: 'group-is-not', ...two },
  'group-maybe-among': { say: 'group-maybe-among', ...two },
  'one-names-side': { say: 'one-names-side', side: 'Red Brigade' },
  'side-may-belong': { say: 'side-may-belong', inner: 'Red Brigade', outer: 'Reds' },
  'noun-may-be-narrower': { say: 'noun-may-be-narrower', noun: 'marchers', who },
  'no-places': { say: 'no-places' },
  'one-without-place': { say: 'one-without-place' },
  'part-only': { say: 'part-only', place: ['Northford'] },
  'both-place': { say: 'both-place', place: ['Northford'] },
  'place-inside': { say: 'place-inside', ...places },
  'place-outside': { say: 'place-outside', ...places },
  'place-maybe-inside': { say: 'place-maybe-inside', ...places },
  'no-times': { say: 'no-times' },
  'one-without-time': { say: 'one-without-time' },
  'one-without-date': { say: 'one-without-date' },
  'both-window': { say: 'both-window', window },
  'window-inside': { say: 'window-inside', ...windows },
  'window-beyond': { say: 'window-beyond', ...windows },
  'window-maybe-inside': { say: 'window-maybe-inside', ...windows },
  'window-counts-inside': { say: 'window-counts-inside', ...windows },
  'same-date': { say: 'same-date', day: b },
  'dates-differ': { say: 'dates-differ', a, b },
  'dates-near': { say: 'dates-near', a, b },
  'date-beside-window': { say: 'date-beside-window' },
  'report-says-one-event': { say: 'report-says-one-event' },
  'same-event-unsaid': { say: 'same-event-unsaid' },
  'event-bounds-no-total': { say: 'event-bounds-no-total' },
  'event-in-total': { say: 'event-in-total' },
  'one-kind': { say: 'one-kind' },
  'no-causes': { say: 'no-causes' },
  'wider-without-cause': { say: 'wider-without-cause' },
  'one-names-cause': { say: 'one-names-cause', cause: 'shelling' },
  'both-cause': { say: 'both-cause', cause: 'shelling' },
  'causes-maybe-one': { say: 'causes-maybe-one', causes: ['shelling', 'mortars'] },
  'nobody-named': { say: 'nobody-named' },
  'wider-names-nobody': { say: 'wider-names-nobody' },
  'perpetrators-maybe-one': { say: 'perpetrators-maybe-one' },
  'one-names-perpetrator': { say: 'one-names-perpetrator', by: ['Reds', 'Blues'] },
  'both-perpetrator': { say: 'both-perpetrator', by: ['Reds'] },

  'people-alike': { say: 'people-alike' },
  'standings-hold': { say: 'standings-hold' },
  'day-of-report': { say: 'day-of-report' },
  'all-civilians': { say: 'all-civilians', group },
  'same-name-same-place': { say: 'same-name-same-place', name: 'Northford' },
  'place-of-report': { say: 'place-of-report', place: 'Northford', holding: ['Mill Street', 'The Quay'] },
  'same-day': { say: 'same-day', day: a },
  'days-at-their-word': { say: 'days-at-their-word', a, b },
  'days-count-as-one': { say: 'days-count-as-one', a, b, apart: 2, tolerance: 14 },
  'number-was-the-same': { say: 'number-was-the-same', apart: 1, tolerance: 3 },
  'makes-no-difference': { say: 'makes-no-difference', open },
  'same-although': { say: 'same-although', open },
  'speaks-for-its-side': { say: 'speaks-for-its-side', source },
  'one-name-one-beginning': { say: 'one-name-one-beginning', name: 'Operation Lantern' },
  'one-place-one-beginning': { say: 'one-place-one-beginning' },
  'words-of-report-place': {
    say: 'words-of-report-place',
    words: 'the siege began',
    places: ['Northford', 'The Quay'],
  },
  'had-not-happened': { say: 'had-not-happened', days: 30 },

  account: { say: 'account', figure: 'about 40', scope, chain },
  'lies-inside': { say: 'lies-inside', because },
  'may-lie-inside': { say: 'may-lie-inside', because: [] },
  'second-no-smaller': { say: 'second-no-smaller' },
  'one-report-or-text': { say: 'one-report-or-text' },
  'second-without-limit': { say: 'second-without-limit' },
  'second-allows-it': { say: 'second-allows-it' },
  gap: { say: 'gap', ...gap },
  'would-clash': { say: 'would-clash', ...gap, most: null },
  'nothing-decides': { say: 'nothing-decides', because },
  besides: { say: 'besides', because },
  'figures-meet': { say: 'figures-meet', a: { low: 36, high: 44 }, b: { low: 40, high: null } },
  'opposed-sides': { say: 'opposed-sides', a: 'The Lamp', b: 'Harbour Radio' },
  'need-not-be-one': { say: 'need-not-be-one', axis: 'window' },
  'sides-of-axis': {
    ...{ say: 'sides-of-axis', inner: 'second' },
    first: { axis: 'extent', extent: 'stock' },
    second: { axis: 'population', who },
  },
  'says-instead': { say: 'says-instead', source, later: '14', earlier: '11' },
  'put-out-again': { say: 'put-out-again', source, later: '14', earlier: '11' },
  'later-stands': { say: 'later-stands' },
  'later-unknown': { say: 'later-unknown' },
  'reports-share-text': { say: 'reports-share-text' },
  'one-origin': { say: 'one-origin', source },
  'own-losses': { say: 'own-losses', source, side: 'Reds' },
  'own-deeds': { say: 'own-deeds', source, by: ['Reds'] },
  denies: { say: 'denies', denying: 'The Lamp', asserting: 'Harbour Radio' },
  began: {
    ...{ say: 'began', source, words: 'the siege began', when: 'in June' },
    days: { from: '2014-06-01', to: '2014-06-30' },
  },
  'both-call-it': { say: 'both-call-it', name: 'Operation Lantern' },
  'joined-by-a-person': { say: 'joined-by-a-person' },
  'no-common-day': { say: 'no-common-day' },
  'all-can-mean': { say: 'all-can-mean', days: { from: '2014-06-03', to: '2014-06-03' } },
  'nobody-twice': { say: 'nobody-twice', apart: ['times', 'places', 'people', 'killed-and-injured'] },
  'sum-over-total': { say: 'sum-over-total', terms: [1400, 7], sum: 1407, most: 1000, mostHedge: hedge },
  'very-scope': { say: 'very-scope', limit: 'least', value: 3 },
  'inside-scope': { say: 'inside-scope', scope, value: 3 },
  'holds-scope': { say: 'holds-scope', scope, value: 3 },
  'sum-inside': { say: 'sum-inside', apart: ['times'], scope, terms: [3, 4], sum: 7 },

  'no-figure-chosen': { say: 'no-figure-chosen' },
  'lowest-reported': { say: 'lowest-reported' },
  grades: { say: 'grades' },
  'median-of-origins': { say: 'median-of-origins', origins: 2 },
};
const phrases: readonly Phrase[] = Object.values(all);

/** What is left where isolates and all inside them are taken out. */
const outside = (words: string): string => words.replace(/[\u2066\u2068][^\u2069]*\u2069/gu, '');

describe('what the reckoning says', () => {
  it('Arabic: no word of another script stands outside an isolate, and every isolate is closed', () => {
    for (const phrase of phrases) {
      const words = ar.phrase(phrase);
      assert.doesNotMatch(outside(words), /\p{Script=Latin}|[\u2066-\u2069]|undefined/u, `${phrase.say}: ${words}`);
      assert.match(words, /\p{Script=Arabic}/u, phrase.say);
    }
  });

  it('English: every code has its words, none of them undefined or an object', () => {
    for (const phrase of phrases) {
      assert.notEqual(en.phrase(phrase), phrase.say);
      assert.doesNotMatch(en.phrase(phrase), /undefined|\[object|NaN/, phrase.say);
    }
  });

  it('both: a name, a quote and a figure are in the words as they are', () => {
    for (const { phrase } of [en, ar]) {
      const account = phrase(all.account);
      for (const part of ['about 40', 'Northford', 'Red Brigade', 'local officials', 'A week in Northford', '2014'])
        assert.ok(account.includes(part), `${part}: ${account}`);
      assert.ok(phrase(all['sum-over-total']).includes('1,400 + 7 = 1,407'));
    }
  });

  it('both: a word for many says from what number on it is read', () => {
    const mostHedge = { words: 'dozens', read: 'from', least: 12 } as const;
    const sum = { ...all['sum-over-total'], say: 'sum-over-total', mostHedge } as const;
    assert.match(en.phrase(sum), /“dozens” is read as at least 12/);
    assert.match(ar.phrase(sum), /dozens[\u2069»\s]*12 على الأقل/u);
  });

  it('Arabic counts days and origins in the grammar of its language', () => {
    const days = (apart: number): string =>
      ar.phrase({ say: 'number-was-the-same', apart, tolerance: 100 } as Assumption);
    assert.match(days(1), /يوم واحد، والمسموح به 100 يوم$/);
    assert.match(days(2), /ما بينهما يومان،/);
    assert.match(days(3), /3 أيام،/);
    assert.match(days(14), /14 يومًا،/);
    const origins = (n: number): string => ar.phrase({ say: 'median-of-origins', origins: n });
    assert.match(origins(2), /من أصلين\.$/);
    assert.match(origins(11), /من 11 أصلًا\.$/);
  });

  it('both: the finest word for a day, a month, a season, a year', () => {
    const title = (start: SaidEnd): SaidTitle => ({
      who,
      measure: 'killed',
      place: 'Northford',
      time: { is: 'since', start },
    });
    const since = (precision: SaidEnd['precision'], words: typeof en) =>
      words
        .title(title({ precision, day: '2014-04-01', approximate: true }))
        .split(' · ')
        .at(-1);
    assert.deepEqual(
      (['day', 'month', 'season', 'year', 'decade'] as const).map((precision) => since(precision, en)),
      [
        'since about 1 April 2014',
        'since about April 2014',
        'since about spring 2014',
        'since about 2014',
        'since about the 2014s',
      ],
    );
    assert.deepEqual(
      (['day', 'month', 'season', 'year'] as const).map((precision) => since(precision, ar)),
      ['منذ نحو 1 أبريل 2014', 'منذ نحو أبريل 2014', 'منذ نحو ربيع 2014', 'منذ نحو عام 2014'],
    );
  });

  it('a code of a newer reckoning is shown as it is, never as nothing', () => {
    assert.equal(ar.phrase({ say: 'not-yet-known' } as unknown as Step), 'not-yet-known');
  });
});
