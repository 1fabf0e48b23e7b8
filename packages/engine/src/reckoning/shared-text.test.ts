import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reckon } from './reckon.ts';
import { textFamilies } from './shared-text.ts';
import { randomFrom } from './testing/random.ts';
import { readingOf } from './testing/toll.ts';
import { syria } from './testing/tree-gazetteer.ts';

function prose(seed: number, words: number): string {
  const random = randomFrom(seed);
  return Array.from({ length: words }, () => `w${random.int(0, 5000)}`).join(' ');
}

function report(id: string, text: string, publisher: string) {
  const tolls = [{ n: 11, when: '2015-07-16', where: [syria.named('maarat')], scope: 'event' as const }];
  const reading = readingOf({ id, published: '2015-07-16', publisher, tolls });
  return { ...reading, report: { ...reading.report, text } };
}

const agency = prose(1, 300);
const first = report('a', agency, 'First Paper');
// The same copy with a new head, a cut and other capitals.
const second = report(
  'b',
  `${prose(2, 40)}. ${agency.split(' ').slice(30, 280).join(' ').toUpperCase()}`,
  'Second Paper',
);
const third = report('c', prose(3, 300), 'Third Paper');

test('reports that share most of their text are one family', () => {
  const families = textFamilies([third, second, first].map((reading) => reading.report));
  assert.deepEqual(
    [...families],
    [
      ['a', 'a'],
      ['b', 'a'],
    ],
  );
});

test('a short text is not told by its few words', () => {
  assert.equal(
    textFamilies([report('a', 'Eleven were killed.', 'x').report, report('b', 'Eleven were killed.', 'y').report]).size,
    0,
  );
});

test('a reprint counts once', () => {
  const { subjects, findings } = reckon([first, second, third], syria);
  assert.equal(subjects[0]!.reported.origins, 2);
  const reprint = findings.find(({ claims }) => claims.includes('a-0') && claims.includes('b-0'))!;
  assert.equal(reprint.kind, 'restatement');
  assert.match(reprint.because.at(-1)!, /share most of their text/);
  assert.equal(findings.find(({ claims }) => claims.includes('a-0') && claims.includes('c-0'))!.kind, 'agreement');
});
