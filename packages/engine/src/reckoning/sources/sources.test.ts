import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf, type TollFacts } from '../testing/toll.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { sourcesOf } from './sources.ts';

const idlib = syria.named('idlib');

function paper(publisher: string, ...tolls: readonly TollFacts[]) {
  return readingOf({ id: publisher, publisher, published: '2019-08-20', tolls });
}

test('A cites B and B cites A: a circle, with a claim for each step', () => {
  const { circles, rows } = sourcesOf(
    [
      paper('Dawn', { n: 5, by: ['The Dusk'] }),
      paper('The Dusk', { n: 5, by: ['Dawn'] }),
      paper('Noon', { n: 5, by: ['Dawn'] }, { n: 7 }),
    ],
    syria,
  );
  assert.deepEqual(
    circles.map(({ sources, claims }) => [sources.map(({ name }) => name), claims]),
    [
      [
        ['Dawn', 'The Dusk'],
        ['Dawn-0', 'The Dusk-0'],
      ],
    ],
  );
  const dawn = rows.find(({ key }) => key === 'dawn')!;
  assert.deepEqual([dawn.reports, dawn.origin, dawn.passesOn], [1, 2, 1]);
  assert.deepEqual(
    dawn.citedBy.map(({ source, claims }) => [source.name, claims]),
    [
      ['The Dusk', 1],
      ['Noon', 1],
    ],
  );
});

test('a longer way round is found, and a chain inside one report counts as a way', () => {
  const { circles } = sourcesOf(
    [paper('Dawn', { n: 5, by: ['Dusk', 'Noon'] }), paper('Noon', { n: 5, by: ['Dawn'] })],
    syria,
  );
  assert.deepEqual(
    circles.map(({ sources }) => sources.map(({ key }) => key)),
    [['dawn', 'dusk', 'noon']],
  );
});

test('unnamed sources make no circle: the officials of one paper are not those of another', () => {
  const { circles } = sourcesOf(
    [paper('Dawn', { n: 5, by: ['officials'] }), paper('Dusk', { n: 5, by: ['officials', 'Dawn'] })],
    syria,
  );
  assert.deepEqual(circles, []);
});

test('what three others mention and one who reports on the place never does is its blind spot', () => {
  const children: TollFacts = { n: 3, group: 'children', where: [syria.named('maarat')] };
  const readings = [
    paper('Dawn', children),
    paper('Dusk', children),
    paper('Noon', children),
    paper('Eve', { n: 9, where: [idlib] }),
    paper('Afar', { n: 9, where: [syria.named('azaz')] }),
  ];
  const { blindSpots } = sourcesOf(readings, syria);
  assert.deepEqual(
    blindSpots.map(({ source, topic, mentioned }) => [source.name, topic.words, topic.place.name, mentioned.length]),
    [['Eve', 'children killed', 'Idlib', 3]],
  );
  assert.deepEqual(sourcesOf([...readings].reverse(), syria), sourcesOf(readings, syria));
});
