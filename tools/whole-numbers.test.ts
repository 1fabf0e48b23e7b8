import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

/** Numbers that are no whole ones: coordinates, shares of a population, how well a name fits. */
const FRACTIONS = new Set('lat lon prior prominence score depth low best high value count'.split(' '));

/** "[generalizing]last:s{…}->d{…} (…) [~readFromDay+115 at file:///…/engine/src/…:23]": a field of whole numbers took another. */
const WIDENED =
  /^\[generalizing\](\w+):[sv]\{[^}]*\}->d\{[^}]*\}.*\[~?\S* ?at (\S*\/packages\/(?:engine|gazetteer)\/\S+)\]$/gm;

// One -0, NaN or fraction in a field of token indices, and V8 keeps that field as a double in every object of its kind; what is
// made from it is a double too, until each index in the engine is one and reading takes a fifth longer.
test('no field of token indices ever holds anything but a whole number', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--trace-generalization', join(import.meta.dirname, 'whole-numbers', 'read-all.ts')],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\[generalizing\]/m, 'this version of V8 no longer says what its fields come to hold');
  const widened = [...stdout.matchAll(WIDENED)].map(([, field = '', at = '']) => ({ field, at }));
  assert.ok(
    widened.some(({ field }) => field === 'lat'),
    'not even a latitude is a double: the trace is read wrongly',
  );
  assert.deepEqual(
    widened.filter(({ field }) => !FRACTIONS.has(field)),
    [],
  );
});
