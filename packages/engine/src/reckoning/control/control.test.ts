import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../model/actor.ts';
import { controlReading } from '../testing/control.ts';
import { syria } from '../testing/tree-gazetteer.ts';
import { controlLines } from './lines.ts';
import { whoHeld } from './who-held.ts';

const town = syria.named('khanSheikhoun');
const theTown = { text: 'the town', start: 0, end: 0 };

function actor(id: string, side: string): Actor {
  return { id, name: id, aliases: [], type: null, standing: {}, side };
}
const known = [actor('actor:red', 'left'), actor('side:reds', 'left'), actor('actor:blue', 'right')];
const actors = {
  get: (id: string) => known.find((each) => each.id === id),
  find: (words: string) => {
    const actor = known.find(({ id }) => id === words);
    return actor && { actor, name: actor.name, alias: words };
  },
};

function lineOf(...readings: Parameters<typeof controlLines>[0]) {
  const lines = controlLines(readings, { actors });
  assert.equal(lines.length, 1);
  return lines[0]!;
}

test('two sources who name one side agree; the line says who and since when', () => {
  const line = lineOf(
    controlReading('Dawn', '2019-08-22', [
      { state: 'captured', holder: 'actor:red', where: [town], when: '2019-08-20' },
    ]),
    controlReading('Dusk', '2019-08-21', [{ state: 'held', holder: 'side:reds', where: [theTown, town] }]),
  );
  assert.deepEqual(
    line.joint.map(({ from, to, status, holder }) => [from, to, status, holder !== null]),
    [
      ['2019-08-20', '2019-08-20', 'open', true],
      ['2019-08-21', '2019-08-21', 'agreed', true],
      ['2019-08-22', '2019-08-22', 'open', true],
    ],
  );
});

test('about to fall to whom others say has it already: a disagreement, in both sources’ words', () => {
  const line = lineOf(
    controlReading('Dawn', '2019-08-22', [
      { state: 'captured', holder: 'actor:red', where: [town], modality: 'expected', words: 'is about to fall to Red' },
    ]),
    controlReading('Dusk', '2019-08-20', [
      { state: 'held', holder: 'actor:red', where: [town], words: 'in Red’s hands' },
    ]),
  );
  const disputed = line.joint.filter(({ status }) => status === 'disputed');
  assert.deepEqual(
    disputed.map(({ from, to }) => [from, to]),
    [['2019-08-20', '2019-08-20']],
  );
  assert.match(
    disputed[0]!.because.join('\n'),
    /about to fall to Red[\s\S]*in Red’s hands|in Red’s hands[\s\S]*about to fall to Red/,
  );
});

test('withdrew, redeployed and captured stand side by side, each as its source has it', () => {
  const line = lineOf(
    controlReading('Dawn', '2019-08-21', [
      { state: 'captured', holder: 'actor:red', where: [town], words: 'Red captured it' },
    ]),
    controlReading('Dusk', '2019-08-21', [
      { state: 'withdrew', holder: 'actor:blue', where: [town], words: 'Blue withdrew' },
    ]),
    controlReading('Noon', '2019-08-21', [
      { state: 'withdrew', holder: 'actor:blue', where: [town], words: 'Blue merely redeployed', by: 'A spokesman' },
    ]),
  );
  assert.deepEqual(line.changes.map(({ state, words }) => `${state}: ${words}`).sort(), [
    'captured: Red captured it',
    'withdrew: Blue merely redeployed',
    'withdrew: Blue withdrew',
  ]);
  assert.ok(
    line.joint.every(({ status }) => status !== 'disputed'),
    'leaving and taking fit together',
  );
});

test('sides that are not known to differ dispute nothing, nor does one source with itself', () => {
  const unknown = lineOf(
    controlReading('Dawn', '2019-08-21', [{ state: 'held', holder: 'the men', where: [town] }]),
    controlReading('Dusk', '2019-08-21', [{ state: 'held', holder: 'actor:red', where: [town] }]),
  );
  assert.deepEqual(
    unknown.joint.map(({ status, holder }) => [status, holder]),
    [['open', null]],
  );
  const itself = lineOf(
    controlReading('Dawn', '2019-08-21', [
      { state: 'held', holder: 'actor:blue', where: [town], when: '2014/2019-08-21' },
      { state: 'held', holder: 'actor:red', where: [town], when: '2019-08-21' },
    ]),
  );
  assert.deepEqual(
    itself.joint.map(({ holder }) => holder),
    ['actor:blue', 'actor:red'],
  );
});

test('a part of a place says nothing of the whole', () => {
  const line = lineOf(
    controlReading('Dawn', '2019-08-21', [
      { state: 'held', holder: 'actor:blue', where: [{ text: 'the last streets', start: 0, end: 0 }, town] },
    ]),
    controlReading('Dusk', '2019-08-21', [{ state: 'held', holder: 'actor:red', where: [town] }]),
  );
  assert.equal(line.sources.length, 2);
  assert.deepEqual(
    line.joint.map(({ status, holder }) => [status, holder]),
    [['open', 'actor:red']],
  );
});

test('who held it on a day: what each source says of that day, else the last before', () => {
  const line = lineOf(
    controlReading('Dawn', '2019-08-19', [{ state: 'held', holder: 'actor:blue', where: [town] }]),
    controlReading('Dusk', '2019-08-22', [
      { state: 'captured', holder: 'actor:red', where: [town], when: '2019-08-20' },
    ]),
    controlReading('Noon', '2019-08-25', [{ state: 'held', holder: 'actor:red', where: [town] }]),
  );
  assert.deepEqual(
    whoHeld(line, '2019-08-21').map(({ source, stance, daysBefore }) => [source, stance.holder?.key, daysBefore]),
    [
      ['Dawn', 'actor:blue', 2],
      ['Dusk', 'actor:red', 0],
    ],
  );
});

test('the order of readings changes nothing, and a place can be asked for by name', () => {
  const readings = ['Dawn', 'Dusk', 'Noon'].map((name, i) =>
    controlReading(name, `2019-08-2${i}`, [
      { state: 'held', holder: 'actor:red', where: [i === 2 ? syria.named('azaz') : town] },
    ]),
  );
  assert.deepEqual(controlLines([...readings].reverse()), controlLines(readings));
  assert.deepEqual(
    controlLines(readings, { place: 'AZAZ' }).map(({ place }) => place.key),
    ['azaz'],
  );
});
