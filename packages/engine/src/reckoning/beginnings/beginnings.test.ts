import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncidentClaim, Modality } from '../../model/claim.ts';
import type { Moment } from '../../model/moment.ts';
import type { Reading } from '../../model/report.ts';
import type { Filter } from '../filter.ts';
import { readingOf } from '../testing/toll.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { type BeginningLine, type BeginningOptions, beginningLines } from './beginnings.ts';
import { disputedBeginnings } from './disputes.ts';

const HERE = { start: 0, end: 0 };

interface Facts {
  /** The first and the last day that its words can mean. */
  readonly days: readonly [string, string] | null;
  /** Whether the words are rough: "around". */
  readonly rough?: boolean;
  readonly place?: string | null;
  readonly by?: string;
  readonly name?: string;
  readonly modality?: Modality;
}

function momentOf([from, to]: readonly [string, string], isRough: boolean): Moment {
  const about = isRough ? '~' : '';
  const edtf = from === to ? `${from}${about}` : `${from}${about}/${to}${about}`;
  return { text: edtf, edtf, from, to };
}

/** A paper whose reports are about Idlib, unless they say otherwise. */
function paper(publisher: string, ...facts: readonly Facts[]): Reading {
  const claims = facts.map(
    ({ days, rough = false, place = 'idlib', by, name, modality = 'asserted' }, i): IncidentClaim => ({
      id: `${publisher}-${i}`,
      kind: 'incident',
      anchor: { ...HERE, exact: 'the offensive began' },
      sentence: HERE,
      modality,
      attribution: [],
      when: days === null ? null : momentOf(days, rough),
      where: place === null ? [] : [syria.named(place)],
      reader: { name: 'hand', version: '0', rule: 'hand' },
      derivation: { rule: 'hand', ...HERE, children: [] },
      type: 'Attack',
      by: by === undefined ? [] : [{ ...HERE, text: by, id: `side:${by}` }],
      against: [],
      weapon: null,
      onset: { name: name ?? null },
    }),
  );
  const reading = readingOf({ id: publisher, publisher, published: '2021-08-01', tolls: [] });
  return { report: { ...reading.report, about: [syria.named('idlib')] }, claims, notices: [] };
}

const lines = (readings: readonly Reading[], options: Partial<BeginningOptions> = {}): readonly BeginningLine[] => {
  const found = beginningLines(readings, { ...syria, ...options });
  assert.deepEqual(beginningLines([...readings].reverse(), { ...syria, ...options }), found, 'whatever their order');
  return found;
};
const told = (all: readonly BeginningLine[]) =>
  all.map(({ status, from, to, accounts }) => [status, from, to, accounts.map(({ claim }) => claim).join(' ')]);

const APRIL = ['2021-04-01', '2021-04-30'] as const;
const END_OF_APRIL = ['2021-04-25', '2021-04-30'] as const;
const FOUR_MONTHS_AGO = ['2021-04-05', '2021-05-05'] as const;
const MAY = ['2021-05-01', '2021-05-31'] as const;

test('words as rough as these agree on the days that all of them allow', () => {
  const [line, ...more] = lines([
    paper('Dawn', { days: APRIL }),
    paper('Dusk', { days: FOUR_MONTHS_AGO, place: null }),
    paper('Noon', { days: END_OF_APRIL, place: 'maarat' }),
  ]);
  assert.deepEqual(more, []);
  assert.deepEqual(told([line!]), [['agreed', '2021-04-25', '2021-04-30', 'Dawn-0 Dusk-0 Noon-0']]);
  assert.deepEqual(line!.because, ['All can mean 25 April 2021 to 30 April 2021.']);
  assert.match(line!.assumes.join('; '), /is taken to be of Idlib, which its report is mostly about/);
});

test('one voice agrees with nobody: one publisher twice, one text in two papers', () => {
  assert.equal(lines([paper('Dawn', { days: APRIL }, { days: END_OF_APRIL })])[0]!.status, 'open');
  const text = 'The offensive in the north, which has emptied many villages of their people, began in April. '.repeat(
    3,
  );
  const words = Array.from({ length: 60 }, (_, i) => `and word${i} follows word${i + 1}`).join(' ');
  const printed = (name: string) => {
    const { report, ...rest } = paper(name, { days: APRIL });
    return { ...rest, report: { ...report, text: text + words } };
  };
  assert.deepEqual(told(lines([printed('Dawn'), printed('Dusk')])), [
    ['open', '2021-04-01', '2021-04-30', 'Dawn-0 Dusk-0'],
  ]);
});

test('days that do not meet are two beginnings, as long as nothing says that they are one', () => {
  const two = [paper('Dawn', { days: APRIL }), paper('Dusk', { days: MAY })];
  assert.deepEqual(
    lines(two).map(({ status }) => status),
    ['open', 'open'],
  );
  const joined = { joined: [['Dawn-0', 'Dusk-0']] } as const;
  const [line, ...more] = lines(two, { decisions: joined });
  assert.deepEqual(more, []);
  assert.deepEqual([line!.status, line!.from, line!.to], ['disputed', '2021-04-01', '2021-05-31']);
  assert.match(line!.because.join(' '), /Dawn: .*Dusk: .*a person has joined them. No day is in both/);
  const parted = { parted: [['Dawn-0', 'Noon-0']] } as const;
  const agreeing = [paper('Dawn', { days: APRIL }), paper('Noon', { days: END_OF_APRIL })];
  assert.equal(lines(agreeing)[0]!.status, 'agreed');
  assert.deepEqual(
    lines(agreeing, { decisions: parted }).map(({ status }) => status),
    ['open', 'open'],
  );
});

test('one name is one beginning, two names are two', () => {
  const lantern = (publisher: string, days: Facts['days'], name: string) => paper(publisher, { days, name });
  assert.deepEqual(
    lines([lantern('Dawn', APRIL, 'Operation Lantern'), lantern('Dusk', MAY, 'operation lantern')]).map(
      ({ status }) => status,
    ),
    ['disputed'],
  );
  assert.deepEqual(
    lines([lantern('Dawn', APRIL, 'Operation Lantern'), lantern('Dusk', APRIL, 'Operation Torch')]).map(
      ({ status }) => status,
    ),
    ['open', 'open'],
  );
  // A source that corrects itself disputes nobody.
  assert.deepEqual(
    lines([paper('Dawn', { days: APRIL, name: 'Operation Lantern' }, { days: MAY, name: 'Operation Lantern' })]).map(
      ({ status }) => status,
    ),
    ['open'],
  );
});

test('a dispute is a contradiction with its proof: who says what, why both tell of one, that no day is in both', () => {
  const named = (publisher: string, days: Facts['days'], place: string | null = 'idlib') =>
    paper(publisher, { days, place, name: 'Operation Lantern' });
  const all = lines([named('Dawn', APRIL), named('Dusk', MAY, null), paper('Noon', { days: APRIL, place: 'aleppo' })]);
  const [finding, ...more] = disputedBeginnings(all, syria);
  assert.deepEqual(more, []);
  assert.deepEqual(
    [finding!.kind, finding!.severity, finding!.policy, finding!.claims],
    ['contradiction', 'error', 'beginnings', ['Dawn-0', 'Dusk-0']],
  );
  assert.deepEqual(finding!.because, [
    'Dawn: “the offensive began”, “2021-04-01/2021-04-30” (1 April 2021 to 30 April 2021).',
    'Dusk: “the offensive began”, “2021-05-01/2021-05-31” (1 May 2021 to 31 May 2021).',
    'Both tell of one beginning: they call it “Operation Lantern”.',
    'No day is in both.',
  ]);
  assert.deepEqual(finding!.assumes, [
    'what is called “Operation Lantern” began once',
    '“the offensive began” is taken to be of Idlib, which its report is mostly about',
  ]);
  const under = (filter: Filter) => disputedBeginnings(all, { ...syria, filter }).length;
  assert.deepEqual([under({ place: 'SYRIA' }), under({ place: 'idlib' }), under({ place: 'aleppo' })], [1, 1, 0]);
  assert.deepEqual([under({ to: '2021-03-31' }), under({ from: '2021-05' }), under({ from: '2021-06-01' })], [0, 1, 0]);
  assert.equal(under({ measure: 'killed' }), 0, 'what began has no measure');
});

test('rough words reach further before they dispute anything', () => {
  const said = (publisher: string, day: string, rough = false) =>
    paper(publisher, { days: [day, day], rough, name: 'Operation Lantern' });
  const disputed = (...papers: readonly Reading[]) => lines(papers).some(({ status }) => status === 'disputed');
  assert.equal(disputed(said('Dawn', '2021-05-03'), said('Dusk', '2021-05-12')), true);
  assert.equal(disputed(said('Dawn', '2021-05-03', true), said('Dusk', '2021-05-12')), false);
  assert.equal(disputed(said('Dawn', '2021-05-03', true), said('Dusk', '2021-05-19')), true);
});

test('what only a third account holds together disputes nothing', () => {
  const joined = { joined: [['Dawn-0', 'Noon-0']] } as const;
  const all = lines(
    [
      paper('Dawn', { days: APRIL }),
      paper('Noon', { days: ['2021-04-01', '2021-05-31'], name: 'Operation Lantern' }),
      paper('Dusk', { days: MAY, name: 'Operation Lantern' }),
    ],
    { decisions: joined },
  );
  assert.deepEqual(
    all.map(({ status, accounts }) => [status, accounts.length]),
    [['open', 3]],
  );
});

test('what cannot be one stands apart: other places, opposed sides, a war in the country, two that could be meant', () => {
  const beside = (other: Facts) => lines([paper('Dawn', { days: APRIL, by: 'red' }), paper('Dusk', other)]).length;
  assert.equal(beside({ days: APRIL }), 1);
  assert.equal(beside({ days: APRIL, by: 'red' }), 1);
  assert.equal(beside({ days: APRIL, by: 'blue' }), 2);
  assert.equal(beside({ days: APRIL, place: 'aleppo' }), 2);
  assert.equal(beside({ days: ['2021-01-01', '2021-12-31'], place: 'syria' }), 2);
  assert.equal(
    lines([
      paper('Dawn', { days: ['2021-04-02', '2021-04-02'] }),
      paper('Noon', { days: ['2021-04-20', '2021-04-20'] }),
      paper('Dusk', { days: APRIL }),
    ]).length,
    3,
  );
});

test('what did not come about, and what has no day or no place, is no beginning', () => {
  const nowhere = paper('Dusk', { days: APRIL, place: null });
  const told = [
    paper('Dawn', { days: null }, { days: APRIL, modality: 'denied' }, { days: APRIL, modality: 'expected' }),
    { ...nowhere, report: { ...nowhere.report, about: [] } },
  ];
  assert.deepEqual(lines(told), []);
  assert.deepEqual(lines([paper('Dawn', { days: APRIL })], { place: 'aleppo' }), []);
  assert.equal(lines([paper('Dawn', { days: APRIL })], { place: 'IDLIB' }).length, 1);
});
