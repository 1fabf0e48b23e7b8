import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TollClaim } from '../../model/claim.ts';
import type { Reading } from '../../model/report.ts';
import { reckon } from '../reckon.ts';
import { readingOf, type TollFacts } from '../testing/toll.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { tollEvents } from './events.ts';

const strike: TollFacts = {
  n: 12,
  scope: 'event',
  when: '2019-05-05',
  where: [syria.named('maarat')],
  cause: 'air strike',
};

function paper(id: string, ...tolls: readonly TollFacts[]) {
  return readingOf({ id, publisher: id, published: '2019-05-06', tolls });
}

const dawn = paper('Dawn', strike);
const dusk = paper('Dusk', { ...strike, n: 30 });

test('the same place, day and cause may be one event: shown with reasons, never merged', () => {
  const { events } = tollEvents([dawn, dusk], syria);
  assert.equal(events.length, 2);
  const [link] = events[0]!.possible;
  assert.equal(link?.answer, 'possible');
  assert.ok(link.score > 0.8, String(link.score));
  assert.deepEqual(link.because, ['the same place', 'the same day', 'the same cause']);
});

test('a person joins them: one event, and now the two figures contradict', () => {
  const decisions = { joined: [['Dawn-0', 'Dusk-0']] as const };
  const { events } = tollEvents([dawn, dusk], { ...syria, decisions });
  assert.deepEqual(
    events.map(({ claims }) => claims),
    [['Dawn-0', 'Dusk-0']],
  );
  assert.deepEqual(events[0]!.links[0]!.because, ['a person joined them']);
  const kinds = (options: object) => reckon([dawn, dusk], { ...syria, ...options }).findings.map(({ kind }) => kind);
  assert.deepEqual(kinds({}), ['possible-contradiction']);
  assert.deepEqual(kinds({ decisions }), ['contradiction']);
});

test('a person parts them: distinct, and nothing is said between them', () => {
  const decisions = { parted: [['Dusk-0', 'Dawn-0']] as const };
  const { events } = tollEvents([dawn, dusk], { ...syria, decisions });
  assert.deepEqual(
    events.map(({ claims, possible }) => [claims.length, possible.length]),
    [
      [1, 0],
      [1, 0],
    ],
  );
  assert.deepEqual(reckon([dawn, dusk], { ...syria, decisions }).findings, []);
});

test('other days or other towns are distinct', () => {
  const others = [
    paper('Dusk', { ...strike, when: '2019-05-09' }),
    paper('Noon', { ...strike, where: [syria.named('azaz')] }),
  ];
  const { events } = tollEvents([dawn, ...others], syria);
  assert.equal(events.length, 3);
  assert.ok(events.every(({ possible }) => possible.length === 0));
});

test('a parting that others’ joinings undo is said', () => {
  const decisions = {
    joined: [
      ['Dawn-0', 'Noon-0'],
      ['Dusk-0', 'Noon-0'],
    ] as const,
    parted: [['Dawn-0', 'Dusk-0']] as const,
  };
  const { events, notices } = tollEvents([dawn, dusk, paper('Noon', strike)], { ...syria, decisions });
  assert.equal(events.length, 1);
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['parted-but-joined-by-others'],
  );
});

test('who is joined with the same is joined: the reckoning says so as the events do', () => {
  const night = paper('Night', { ...strike, n: 30 });
  const joined = [
    ['Dawn-0', 'Noon-0'],
    ['Noon-0', 'Night-0'],
  ] as const;
  const readings = [dawn, paper('Noon', strike), night];
  const { events } = tollEvents(readings, { ...syria, decisions: { joined } });
  assert.deepEqual(
    events.map(({ claims }) => claims),
    [['Dawn-0', 'Night-0', 'Noon-0']],
  );
  const found = (decisions: object) =>
    reckon(readings, { ...syria, decisions }).findings.find(
      ({ claims }) => claims.includes('Dawn-0') && claims.includes('Night-0'),
    )?.kind;
  assert.equal(found({ joined }), 'contradiction');
  assert.equal(found({ joined: [joined[0]] }), 'possible-contradiction');
  const parted = [['Night-0', 'Dawn-0']] as const;
  assert.equal(found({ joined, parted }), undefined, 'the word on the pair itself goes before');
  const codes = reckon(readings, { ...syria, decisions: { joined, parted } }).notices.map(({ code }) => code);
  assert.deepEqual(codes, ['parted-but-joined-by-others']);
});

test('what a report says again is of the event that a person joined it to: the reckoning says so as the events do', () => {
  const said = paper('Dawn', strike, strike);
  const [first, second] = said.claims as readonly [TollClaim, TollClaim];
  const again = { ...said, claims: [first, { ...second, restates: first.id }] };
  const decisions = { joined: [['Dawn-1', 'Dusk-0']] as const };
  const { events } = tollEvents([again, dusk], { ...syria, decisions });
  assert.deepEqual(
    events.map(({ claims }) => claims),
    [['Dawn-0', 'Dawn-1', 'Dusk-0']],
  );
  const kindsOf = (dawnReading: Reading, given: object) =>
    reckon([dawnReading, dusk], { ...syria, ...given })
      .findings.filter(({ claims }) => claims.includes('Dawn-0') && claims.includes('Dusk-0'))
      .map(({ kind }) => kind);
  assert.deepEqual(kindsOf(again, { decisions }), ['contradiction']);
  assert.deepEqual(kindsOf(said, { decisions }), ['possible-contradiction'], 'nothing links the two in its report');
  assert.deepEqual(kindsOf(again, {}), ['possible-contradiction'], 'nobody joined them');
  const parted = { ...decisions, parted: [['Dawn-0', 'Dawn-1']] as const };
  assert.deepEqual(kindsOf(again, { decisions: parted }), ['possible-contradiction'], 'a person’s word goes before');
});

test('a filter leaves out events that none of its claims are of', () => {
  const later = paper('Later', { ...strike, when: '2019-06-09' });
  const { events } = tollEvents([dawn, later], { ...syria, filter: { from: '2019-06' } });
  assert.deepEqual(
    events.map(({ claims }) => claims),
    [['Later-0']],
  );
  assert.equal(events[0]!.accounts[0]!.figure.best, 12);
});
