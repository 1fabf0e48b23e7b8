import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Policy, policies } from '../policy/policy.ts';
import { inEnglish } from '../saying/english.ts';
import { windowWords } from '../saying/english-terms.ts';
import { saidWindow, type Window, windowOf } from './window.ts';
import { windowInside, windowsApart } from './window-inside.ts';

const lenient = policies.spread;
const strict: Policy = { ...lenient, window: { days: 0, share: 0, most: 0 } };

function total(edtf: string, published = '2020-01-01'): Window {
  return windowOf({ text: null, edtf, from: null, to: null }, 'period', published)!;
}

function event(edtf: string): Window {
  return windowOf({ text: null, edtf, from: null, to: null }, 'event', null)!;
}

const inside: readonly (readonly [string, Window, Window, Policy, 'yes' | 'no' | 'unknown', number])[] = [
  ['a shorter stretch', total('2019-05-01/2019-06-01'), total('2019-04-01/2019-08-01'), strict, 'yes', 0],
  ['a longer stretch', total('2019-04-01/2019-08-01'), total('2019-05-01/2019-06-01'), strict, 'no', 0],
  ['the same days', total('2019-04-01/2019-08-01'), total('2019-04-01/2019-08-01'), strict, 'yes', 0],
  ['two days longer, strictly', total('2019-04-01/2019-08-22'), total('2019-04-01/2019-08-20'), strict, 'no', 0],
  ['two days longer', total('2019-04-01/2019-08-22'), total('2019-04-01/2019-08-20'), lenient, 'yes', 1],
  [
    'from the last day of a month since which',
    total('2019-04-30/2019-08-01'),
    total('2019-04/2019-08-01'),
    strict,
    'yes',
    0,
  ],
  [
    'since some day of a month, strictly',
    total('2019-04/2019-08-01'),
    total('2019-04-15/2019-08-01'),
    strict,
    'unknown',
    0,
  ],
  ['both since one month, strictly', total('2019-04/2019-08-01'), total('2019-04/2019-08-01'), strict, 'unknown', 0],
  ['both since one month', total('2019-04/2019-08-01'), total('2019-04/2019-08-01'), lenient, 'yes', 1],
  [
    'an approximate start, strictly',
    total('2019-04-30~/2019-08-01'),
    total('2019-04-20~/2019-08-01'),
    strict,
    'unknown',
    0,
  ],
  [
    'an approximate start at its word',
    total('2019-04-30~/2019-08-01'),
    total('2019-04-20~/2019-08-01'),
    lenient,
    'yes',
    1,
  ],
  [
    'an approximate start long before',
    total('2019-02-01~/2019-08-01'),
    total('2019-04-20~/2019-08-01'),
    strict,
    'no',
    0,
  ],
  ['an event on a day inside', event('2019-05-05'), total('2019-05-01/2019-06-01'), strict, 'yes', 0],
  ['an event in a month that reaches beyond', event('2019-05'), total('2019-05-10/2019-06-01'), strict, 'unknown', 0],
  ['an event in a named month', event('2019-05-31'), total('2019-05'), strict, 'yes', 0],
  ['an event outside', event('2019-07-05'), total('2019-05-01/2019-06-01'), lenient, 'no', 0],
];

for (const [name, inner, outer, policy, answer, assumed] of inside) {
  test(`${name}: ${answer}`, () => {
    const result = windowInside(inner, outer, policy);
    assert.equal(result.answer, answer, inEnglish(result.because()));
    assert.equal(result.assumes().length, assumed, result.assumes().map(inEnglish).join('; '));
  });
}

test('no time stated is unknown, never a yes', () => {
  assert.equal(windowInside(null, total('2019'), lenient).answer, 'unknown');
  assert.equal(windowInside(total('2019'), null, lenient).answer, 'unknown');
});

test('windows are apart only when no hedge can make them meet', () => {
  assert.equal(windowsApart(event('2019-05-05'), event('2019-05-06'), strict), 'yes');
  assert.equal(windowsApart(event('2019-05-05~'), event('2019-05-06'), strict), 'unknown');
  assert.equal(windowsApart(event('2019-05'), event('2019-05-06'), strict), 'unknown');
  assert.equal(windowsApart(total('2019-04-01/2019-05-05'), total('2019-05-05/2019-06-01'), strict), 'no');
});

test('an open end closes on the day of the report; an end before its start is no window', () => {
  assert.equal(windowWords(saidWindow(total('2019-04/..', '2019-08-22'))), 'April 2019 to 22 August 2019');
  assert.equal(windowOf({ text: null, edtf: '2019-05/2019-04', from: null, to: null }, 'period', null), null);
  assert.equal(windowOf({ text: 'lately', edtf: null, from: null, to: null }, 'event', null), null);
});

test('without EDTF the earliest and the latest day serve', () => {
  const window = windowOf({ text: null, edtf: null, from: '2019-04-01', to: '2019-04-30' }, 'period', null);
  assert.equal(windowWords(saidWindow(window)), '1 April 2019 to 30 April 2019');
});
