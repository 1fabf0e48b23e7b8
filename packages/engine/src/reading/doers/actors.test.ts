import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../../all.ts';
import type { Actor, ActorIndex, ActorScene } from '../../model/actor.ts';
import { examplePlaces } from '../../testing/index.ts';
import { createReader } from '../read.ts';
import { onlyCountry } from '../where/country.ts';

const actor: Actor = { id: 'actor:north', name: 'Northern Army', aliases: [], type: 'Rebel group', standing: {} };

/** Knows whole phrases only, and keeps what it was asked. */
function indexOf(phrases: readonly string[]) {
  const asked: { words: string; on: string | null; scene: ActorScene | undefined }[] = [];
  const index: ActorIndex = {
    find(words, on, scene) {
      asked.push({ words, on, scene });
      return phrases.includes(words) ? { actor, name: 'Northern Army', alias: words } : undefined;
    },
    get: () => actor,
  };
  return { index, asked };
}

const text =
  'The Northern Army killed 12 civilians in Aleppo on Friday, the district council said. Gunmen attacked the town of Morek.';
const input = { id: `sha256:${'c'.repeat(64)}`, input: 'test', text, published: '2018-05-05' };
const parts = { languages, kinds, gazetteer: examplePlaces };

test('without an index a reading is as it was; with one that knows nobody too', () => {
  const { index } = indexOf([]);
  assert.deepEqual(createReader({ ...parts, actors: index })(input), createReader(parts)(input));
});

test('an actor that is known gets its name and identity and a step; nothing else changes', () => {
  const { index, asked } = indexOf(['The Northern Army', 'the district council']);
  const plain = createReader(parts)(input).claims;
  const named = createReader({ ...parts, actors: index })(input).claims;
  const toll = named.find(({ kind }) => kind === 'toll');
  assert.ok(toll?.kind === 'toll');
  assert.deepEqual(
    toll.by.map(({ text, name, id }) => [text, name, id]),
    [['The Northern Army', 'Northern Army', 'actor:north']],
  );
  assert.equal(toll.attribution[0]?.text, 'the district council');
  assert.equal(toll.attribution[0]?.id, 'actor:north');
  const steps = toll.derivation.children.filter(({ rule }) => rule === 'actor/alias');
  assert.equal(steps.length, 2);
  for (const { start, end } of steps)
    assert.match(text.slice(start, end), /^(?:The Northern Army|the district council)$/);
  assert.ok(asked.every(({ on }) => on === '2018-05-05'));

  const without = JSON.parse(
    JSON.stringify(named, (key, value) => {
      if (key === 'children') return value.filter((step: { rule: string }) => step.rule !== 'actor/alias');
      return value?.id === 'actor:north' ? { ...value, id: undefined, name: undefined } : value;
    }),
  );
  assert.deepEqual(without, JSON.parse(JSON.stringify(plain)));
});

test('a name is not whole where a hyphen goes on', () => {
  const { index } = indexOf(['rebel']);
  const reading = createReader({ ...parts, actors: index })({
    ...input,
    text: 'Shelling killed 12 civilians in rebel-held Aleppo on Friday. Troops attacked the rebel-held town of Morek.',
  });
  assert.ok(reading.claims.length > 0);
  assert.doesNotMatch(JSON.stringify(reading.claims), /actor:north/);
});

test('a report is set in one country when nearly all its places lie there', () => {
  assert.equal(onlyCountry(new Map()), null);
  assert.equal(onlyCountry(new Map([['SY', 0.3]])), null, 'one village is no setting');
  assert.equal(
    onlyCountry(
      new Map([
        ['SY', 6],
        ['TR', 1],
      ]),
    ),
    'SY',
  );
  assert.equal(
    onlyCountry(
      new Map([
        ['SY', 6],
        ['TR', 4],
      ]),
    ),
    null,
  );
});
