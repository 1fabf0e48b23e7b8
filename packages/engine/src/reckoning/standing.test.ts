import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor, ActorScene, SourceStanding } from '../model/actor.ts';
import type { Reading } from '../model/report.ts';
import { openReckoning } from './open-reckoning.ts';
import { reckon } from './reckon.ts';
import { standingEditsFrom, standingsFrom } from './standing.ts';
import { readingOf, type TollFacts } from './testing/toll.ts';
import { syria } from './testing/tree-gazetteer.ts';

function actor(id: string, words: string, standing: SourceStanding, side?: string): Actor {
  const base = { id, name: words, aliases: [{ words }], type: null, standing: { border: standing } };
  return side === undefined ? base : { ...base, side };
}

const list = [
  actor('actor:red-agency', 'Red Agency', 'aligned', 'red'),
  actor('actor:red-army', 'Red army', 'party', 'red'),
  actor('actor:blue-voice', 'Blue Voice', 'aligned', 'blue'),
  actor('actor:watch', 'The Watch', 'monitor'),
];
const actors = {
  get: (id: string) => list.find((each) => each.id === id),
  find: (words: string) => {
    const found = list.find(({ name }) => name === words);
    return found && { actor: found, name: found.name, alias: words };
  },
};
const standings = standingsFrom(actors, 'border');

const strike: TollFacts = {
  n: 14,
  when: '2019-05-05',
  where: [syria.named('maarat')],
  scope: 'event',
  group: 'civilians',
};

function paper(publisher: string, ...tolls: readonly TollFacts[]): Reading {
  return readingOf({ id: publisher, published: '2019-05-06', publisher, tolls });
}

function kinds(readings: readonly Reading[], options: object = { standings }): readonly string[] {
  return reckon(readings, { ...syria, ...options }).findings.map(({ kind }) => kind);
}

test('two that stand on opposed sides and say the same: told as such, and what it takes for granted', () => {
  const readings = [paper('Red Agency', strike), paper('Blue Voice', strike)];
  assert.deepEqual(kinds(readings), ['opposed-agreement']);
  assert.deepEqual(kinds(readings, {}), ['agreement'], 'without standings nobody is opposed');
  const [finding] = reckon(readings, { ...syria, standings }).findings;
  assert.match(finding!.because.at(-1)!, /Red Agency and Blue Voice|Blue Voice and Red Agency/);
  assert.match(finding!.assumes.join('; '), /table of standings/);
});

test('what a source publishes and another passes on from it is said once, not agreed', () => {
  const passedOn = paper('Noon', { ...strike, by: ['The Border Watch'] });
  const readings = [paper('The Watch', strike), passedOn, paper('Dusk', strike)];
  const known = {
    find: (words: string) => actors.find(words === 'The Border Watch' ? 'The Watch' : words),
  };
  const voices = (options: object) => reckon(readings, { ...syria, ...options }).subjects[0]!.reported.origins;
  assert.deepEqual(kinds(readings, { actors: known }).toSorted(), ['agreement', 'agreement', 'restatement']);
  assert.equal(voices({ actors: known }), 2);
  assert.equal(voices({}), 3, 'where nobody is known each name is a voice of its own');
});

test('a monitor takes no side, and one side with itself is no news', () => {
  assert.deepEqual(kinds([paper('Red Agency', strike), paper('The Watch', strike)]), ['agreement']);
  assert.deepEqual(kinds([paper('Red Agency', strike), paper('Red army', strike)]), ['agreement']);
});

test('a side that tells of its own fighters killed, or of whom its own people killed', () => {
  const losses: TollFacts = { ...strike, group: 'combatants', side: 'Red army' };
  const deed: TollFacts = { ...strike, perpetrators: ['Red army'] };
  assert.deepEqual(kinds([paper('Red Agency', losses)]), ['against-interest']);
  assert.deepEqual(kinds([paper('Red Agency', deed)]), ['against-interest']);
  const [finding] = reckon([paper('Red Agency', deed)], { ...syria, standings }).findings;
  assert.deepEqual(finding!.claims, ['Red Agency-0']);
  assert.match(finding!.because.at(-1)!, /\(Red army\)/);
  for (const other of ['Blue Voice', 'The Watch', 'Somebody']) {
    assert.deepEqual(kinds([paper(other, losses)]), [], other);
    assert.deepEqual(kinds([paper(other, deed)]), [], other);
  }
  assert.deepEqual(kinds([paper('Red Agency', { ...deed, modality: 'denied' })]), [], 'a denial admits nothing');
  assert.deepEqual(
    kinds([paper('Red Agency', { ...losses, perpetrators: ['Red army'], side: 'Blue front' })]),
    [],
    'the other side’s fighters are no admission',
  );
});

test('whose fighters “the army” has is a matter of the country that is spoken of', () => {
  const atHome = {
    get: actors.get,
    find: (words: string, _on: string | null, scene?: ActorScene) =>
      words === 'army' ? (scene?.country === 'SY' ? actors.find('Red army') : undefined) : actors.find(words),
  };
  const lossesIn = (country: string) =>
    paper('Red Agency', {
      ...strike,
      group: 'combatants',
      side: 'army',
      where: [{ ...syria.named('maarat'), country }],
    });
  const options = { standings: standingsFrom(atHome, 'border') };
  assert.deepEqual(kinds([lossesIn('SY')], options), ['against-interest']);
  assert.deepEqual(kinds([lossesIn('LB')], options), []);
});

test('it comes and goes with its claim', () => {
  const reading = paper('Red Agency', { ...strike, perpetrators: ['Red army'] });
  const live = openReckoning([paper('Blue Voice', { ...strike, when: '2019-06-05' })], { ...syria, standings });
  assert.deepEqual(
    live.add(reading).found.map(({ kind }) => kind),
    ['against-interest'],
  );
  assert.deepEqual(
    live.withdraw(['Red Agency-0']).gone.map(({ kind }) => kind),
    ['against-interest'],
  );
});

test('a user changes where a source stands; what is wrong with the change is said', () => {
  const { edits } = standingEditsFrom({ 'actor:watch': { standing: 'aligned', side: 'blue' } });
  const changed = standingsFrom(actors, 'border', edits);
  assert.deepEqual(kinds([paper('Red Agency', strike), paper('The Watch', strike)], { standings: changed }), [
    'opposed-agreement',
  ]);
  assert.deepEqual(standingEditsFrom({ a: { standing: 'friend', side: 4, colour: 1 }, b: 'party' }).faults, [
    'a.standing is "friend"; it must be one of party, aligned, monitor, agency, unknown',
    "a.side is 4; it must be a side's name, or null",
    'a.colour is not known; a stand holds standing and side',
    'b must hold standing, side or both',
  ]);
});
