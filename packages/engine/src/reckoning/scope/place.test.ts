import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceName } from '../../model/claim.ts';
import { policies } from '../policy/policy.ts';
import { inEnglish } from '../saying/english.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { borrowedPlace } from './borrow.ts';
import { NOWHERE, type PlaceScope, placeNames, placeScope } from './place.ts';
import { placeInside, placesApart } from './place-inside.ts';

const wordsOf = (scope: PlaceScope): string => placeNames(scope).join(' and ');

const { named } = syria;
const policy = policies.spread;
const at = (...ids: readonly string[]) => placeScope(ids.map(named), syria);
const word = (text: string): PlaceName => ({ text, start: 0, end: text.length });

function inside(inner: ReturnType<typeof at>, outer: ReturnType<typeof at>): string {
  return placeInside(inner, outer, syria, policy).answer;
}

test('a town lies in its province and not the other way round', () => {
  assert.equal(inside(at('maarat'), at('idlib')), 'yes');
  assert.equal(inside(at('idlib'), at('maarat')), 'no');
  assert.equal(inside(at('maarat'), at('aleppo')), 'no');
});

test('an area without certain borders is unknown, never a yes', () => {
  assert.equal(inside(at('maarat'), at('north')), 'unknown');
});

test('a place after the first is the one around it', () => {
  assert.equal(wordsOf(at('maarat', 'idlib')), 'Maarat');
  assert.equal(inside(at('azaz'), at('maarat', 'syria')), 'no');
});

test('towns beside each other are one union', () => {
  const union = at('maarat', 'khanSheikhoun');
  assert.equal(wordsOf(union), 'Maarat and KhanSheikhoun');
  assert.equal(inside(union, at('idlib')), 'yes');
  assert.equal(inside(at('khanSheikhoun'), union), 'yes');
  assert.equal(inside(at('maarat', 'azaz'), at('idlib')), 'no');
});

test('a place that may add ground makes a yes unknown', () => {
  assert.equal(inside(at('maarat', 'north'), at('idlib')), 'unknown');
});

test('an unnamed place lies in what its words put around it, and holds nothing', () => {
  const market = placeScope([word('a market'), named('maarat')], syria);
  assert.equal(inside(market, at('idlib')), 'yes');
  assert.equal(inside(at('maarat'), market), 'unknown');
  assert.equal(inside(placeScope([word('the town')], syria), placeScope([word('the town')], syria)), 'unknown');
});

test('a name that no gazetteer knows meets itself, which is assumed', () => {
  const answer = placeInside(
    placeScope([word('Beinin')], syria),
    placeScope([word('the Beinin')], syria),
    syria,
    policy,
  );
  assert.equal(answer.answer, 'yes');
  assert.deepEqual(answer.assumes(), [{ say: 'same-name-same-place', name: 'Beinin' }]);
});

test('no place is unknown', () => {
  assert.equal(inside(NOWHERE, at('idlib')), 'unknown');
  assert.equal(inside(at('idlib'), NOWHERE), 'unknown');
});

test('places are apart when neither holds the other and both divide the ground', () => {
  assert.equal(placesApart(at('maarat'), at('khanSheikhoun'), syria), true);
  assert.equal(placesApart(at('maarat'), at('idlib'), syria), false);
  assert.equal(placesApart(at('maarat'), at('north'), syria), false);
});

test('a claim without a place borrows the province that holds most of what its report is about', () => {
  const borrowed = borrowedPlace([named('khanSheikhoun'), named('idlib'), named('syria'), named('turkey')], syria);
  assert.equal(wordsOf(borrowed), 'Idlib');
  assert.match(inEnglish(borrowed.borrowed!), /Idlib, which its report is mostly about, with KhanSheikhoun in it/);
});

test('capitals of other countries have no say in it', () => {
  const about = ['idlib', 'khanSheikhoun', 'damascus', 'ankara'].map(named);
  assert.equal(wordsOf(borrowedPlace(about, syria)), 'Idlib');
});

test('a country that is borrowed limits nothing: the figure may be of a part of it', () => {
  const country = borrowedPlace(['maarat', 'azaz', 'syria'].map(named), syria);
  assert.equal(inside(country, at('syria')), 'yes');
  assert.equal(inside(at('maarat'), country), 'unknown');
  assert.equal(inside(at('syria'), country), 'unknown');
});

test('it borrows nothing larger than the report names, and nothing without a majority', () => {
  assert.equal(wordsOf(borrowedPlace([named('maarat')], syria)), 'Maarat');
  assert.equal(borrowedPlace([named('maarat'), named('azaz')], syria), NOWHERE);
  assert.equal(wordsOf(borrowedPlace([named('maarat'), named('azaz'), named('syria')], syria)), 'Syria');
  assert.equal(borrowedPlace([], syria), NOWHERE);
});
