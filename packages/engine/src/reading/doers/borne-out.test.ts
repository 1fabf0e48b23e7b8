import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../../all.ts';
import type { Actor, ActorIndex } from '../../model/actor.ts';
import { examplePlaces } from '../../testing/index.ts';
import { createReader } from '../read.ts';

const plain = { aliases: [], standing: {} } as const;
const known: readonly Actor[] = [
  { ...plain, id: 'actor:lowland', name: 'Lowland', type: 'State forces', country: 'LL' },
  { ...plain, id: 'actor:dawn', name: 'Dawn', type: 'Rebel group' },
  { ...plain, id: 'actor:harakat', name: 'Harakat', type: 'Rebel group' },
];
const actors: ActorIndex = {
  find(words) {
    const actor = known.find(({ name }) => name === words);
    return actor === undefined ? undefined : { actor, name: actor.name, alias: actor.name };
  },
  get: (id) => known.find((actor) => actor.id === id),
};
const read = createReader({ languages, kinds, gazetteer: examplePlaces, actors });

function incidentsIn(text: string): readonly string[] {
  const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'test', text });
  return claims.flatMap((claim) => (claim.kind === 'incident' ? [claim.type] : []));
}

test('what a state bombs it bombs from the air; of anybody else the words do not say how', () => {
  assert.deepEqual(incidentsIn('On Monday Lowland bombed a bridge in Gao.'), ['Air/drone strike']);
  assert.deepEqual(incidentsIn('On Monday Dawn bombed a bridge in Gao.'), []);
  assert.deepEqual(incidentsIn('On Monday Highland bombed a bridge in Gao.'), []);
});

test('an army attacks a town by its name, and a man by his', () => {
  assert.deepEqual(incidentsIn('On Monday the army attacked Sarajevo.'), ['Attack']);
  assert.deepEqual(incidentsIn('On Monday the army attacked Kone.'), []);
  assert.deepEqual(incidentsIn('On Monday the army attacked Sarajevo over its plans.'), []);
});

test('a name attacks a town where it is known to bear arms', () => {
  assert.deepEqual(incidentsIn('On Monday Harakat attacked the town of Sarajevo.'), ['Attack']);
  assert.deepEqual(incidentsIn('On Monday Harakat attacked Sarajevo.'), ['Attack']);
  assert.deepEqual(incidentsIn('On Monday Lowland attacked Sarajevo.'), []);
  assert.deepEqual(incidentsIn('On Monday Highland attacked the town of Sarajevo.'), []);
});
