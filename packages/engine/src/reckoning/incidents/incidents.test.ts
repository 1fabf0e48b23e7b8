import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncidentClaim, Modality } from '../../model/claim.ts';
import type { Reading } from '../../model/report.ts';
import { readingOf } from '../testing/toll.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { incidentLines } from './incidents.ts';

const HERE = { start: 0, end: 0 };

interface Facts {
  readonly when: string | null;
  readonly modality?: Modality;
  readonly by?: string;
  readonly place?: string;
  readonly type?: string;
  readonly began?: true;
}

function paper(publisher: string, ...facts: readonly Facts[]): Reading {
  const claims = facts.map(
    (
      { when, modality = 'asserted', by, place = 'maarat', type = 'Shelling/artillery/missile attack', began },
      i,
    ): IncidentClaim => ({
      id: `${publisher}-${i}`,
      kind: 'incident',
      anchor: { ...HERE, exact: `the ${modality} shelling` },
      sentence: HERE,
      modality,
      attribution: [],
      when: when === null ? null : { text: when, edtf: when, from: null, to: null },
      where: [syria.named(place)],
      reader: { name: 'hand', version: '0', rule: 'hand' },
      derivation: { rule: 'hand', ...HERE, children: [] },
      type,
      by: by === undefined ? [] : [{ ...HERE, text: by }],
      against: [],
      weapon: null,
      ...(began ? { onset: { name: null } } : {}),
    }),
  );
  return { ...readingOf({ id: publisher, publisher, published: '2021-03-01', tolls: [] }), claims };
}

test('one asserts and names who did it, another says alleged and names nobody: both differences, in their words', () => {
  const readings = [
    paper('Dawn', { when: '2021-02', by: 'Red army' }),
    paper('Dusk', { when: '2021', modality: 'alleged' }),
  ];
  const [line, ...more] = incidentLines(readings);
  assert.deepEqual(more, []);
  assert.deepEqual([line!.from, line!.to], ['2021-02-01', '2021-02-28'], 'as the closest has it');
  assert.deepEqual(
    line!.differs.map(({ on, claims }) => [on, claims]),
    [
      ['modality', ['Dawn-0', 'Dusk-0']],
      ['perpetrator', ['Dawn-0', 'Dusk-0']],
    ],
  );
  assert.deepEqual(line!.differs[0]!.because, [
    'Dawn says that it was: “the asserted shelling”.',
    'Dusk says that it is alleged: “the alleged shelling”.',
  ]);
  assert.match(line!.differs[1]!.because.join(' '), /Dawn names Red army.*Dusk names nobody/);
  assert.deepEqual(incidentLines([...readings].reverse()), incidentLines(readings));
});

test('two that say the same differ in nothing, and one source does not differ with itself', () => {
  assert.deepEqual(
    incidentLines([paper('Dawn', { when: '2021-02-03' }), paper('Dusk', { when: '2021-02-03' })])[0]!.differs,
    [],
  );
  const itself = paper('Dawn', { when: '2021-02-03' }, { when: '2021-02-03', modality: 'alleged' });
  assert.deepEqual(incidentLines([itself])[0]!.differs, []);
});

test('other days, places and things are other incidents; a year that may mean either joins neither', () => {
  const lines = incidentLines([
    paper('Dawn', { when: '2021-02-03' }, { when: '2021-02-09' }),
    paper('Dusk', { when: '2021', modality: 'alleged' }),
    paper(
      'Noon',
      { when: '2021-02-03', place: 'azaz' },
      { when: '2021-02-03', type: 'Air/drone strike' },
      { when: null },
    ),
  ]);
  assert.equal(lines.length, 5);
  assert.ok(lines.every(({ accounts, differs }) => accounts.length === 1 && differs.length === 0));
});

test('fighting that began in a town is an incident there; that a war began in the country is none', () => {
  const began = (place: string) => incidentLines([paper('Dawn', { when: '2021-02-03', place, began: true })]).length;
  assert.deepEqual([began('maarat'), began('syria')], [1, 0]);
});
