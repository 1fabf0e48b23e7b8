import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ActorIndex } from '../../model/actor.ts';
import { reckon } from '../reckon.ts';
import { randomFrom } from '../testing/random.ts';
import { readingOf } from '../testing/toll.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { sharedTexts } from './shared-text.ts';
import { textFamilies } from './text-families.ts';

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

test('one publisher’s text put out again with another figure corrects it; on one day nobody can tell which is the later', () => {
  const again = (published: string, publisher = 'First Paper') => {
    const reading = readingOf({
      id: 'z',
      published,
      publisher,
      tolls: [{ n: 19, when: '2015-07-16', where: [syria.named('maarat')], scope: 'event' }],
    });
    return { ...reading, report: { ...reading.report, text: `${agency} ${prose(5, 20)}` } };
  };
  const later = reckon([first, again('2015-07-17')], syria);
  assert.deepEqual(
    later.findings.map(({ kind, severity, claims }) => [kind, severity, claims]),
    [['correction', 'info', ['a-0', 'z-0']]],
  );
  assert.match(later.findings[0]!.because.join(' '), /put out the same text again, with “19” instead of “11”/);
  assert.equal(later.subjects[0]!.band.low?.value, 19);
  assert.equal(later.subjects[0]!.accounts.find(({ claim }) => claim === 'a-0')!.supersededBy, 'z-0');
  // The same publisher by the other name that it is known by.
  const paper = { id: 'actor:first-paper', name: 'First Paper', kind: 'media', aliases: [], standings: {} };
  const actors = { find: (name: string) => (/^(first paper|fp)$/i.test(name) ? { actor: paper } : undefined) };
  const renamed = [first, again('2015-07-17', 'FP')];
  assert.ok(!reckon(renamed, syria).findings.some(({ kind }) => kind === 'correction'), 'two names are two publishers');
  const known = reckon(renamed, { ...syria, actors: actors as unknown as Pick<ActorIndex, 'find'> });
  assert.deepEqual(
    known.findings.map(({ kind, claims }) => [kind, claims]),
    [['correction', ['a-0', 'z-0']]],
  );
  const sameDay = reckon([first, again('2015-07-16')], syria);
  assert.deepEqual(
    sameDay.findings.map(({ kind, severity }) => [kind, severity]),
    [['correction', 'warning']],
  );
  assert.ok(sameDay.subjects[0]!.accounts.every(({ supersededBy }) => supersededBy === undefined));
  assert.equal(sameDay.subjects[0]!.band.low?.value, 19);
});

test('reports that come and go one by one make the same families as all at once, and who changed family is told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }), { maxLength: 9 }),
      (drafts) => {
        // Each report is made of a few of six passages, so that some copy each other wholly, some in part.
        const reports = drafts.map(
          (passages, i) => report(`r${9 - i}`, passages.map((seed) => prose(seed + 10, 90)).join(' '), 'Paper').report,
        );
        const shared = sharedTexts();
        const known = new Map<string, string | null>();
        for (const one of reports) {
          const changed = shared.add([one]);
          for (const [id, family] of known) {
            assert.equal(
              changed.includes(id),
              shared.familyOf(id) !== family,
              `${id}: ${family} → ${shared.familyOf(id)}`,
            );
          }
          known.set(one.id, null);
          for (const id of known.keys()) known.set(id, shared.familyOf(id));
        }
        const whole = textFamilies(reports);
        for (const { id } of reports) assert.equal(shared.familyOf(id), whole.get(id) ?? null);
        for (const [i, { id: going }] of reports.entries()) {
          const changed = shared.remove(going);
          assert.ok(changed !== null, 'nothing here is a formula of the trade');
          const left = textFamilies(reports.slice(i + 1));
          assert.equal(shared.familyOf(going), null);
          for (const { id } of reports.slice(i + 1)) {
            assert.equal(shared.familyOf(id), left.get(id) ?? null);
            assert.equal(changed.includes(id), known.get(id) !== shared.familyOf(id), id);
            known.set(id, shared.familyOf(id));
          }
        }
      },
    ),
  );
});

test('what so many share is a formula of the trade: it pairs nobody any more, and nobody can tell when it ceases to be one', () => {
  const formula = prose(1, 120);
  const reports = Array.from({ length: 54 }, (_, i) => report(`r${10 + i}`, formula, 'Paper').report);
  const shared = sharedTexts();
  for (const [i, one] of reports.entries()) {
    shared.add([one]);
    if (i !== 1 && i < 48) continue;
    const whole = textFamilies(reports.slice(0, i + 1));
    for (const { id } of reports.slice(0, i + 1))
      assert.equal(shared.familyOf(id), whole.get(id) ?? null, `${i} ${id}`);
  }
  assert.equal(shared.familyOf('r10'), null);
  assert.equal(shared.remove('r10'), null);
});
