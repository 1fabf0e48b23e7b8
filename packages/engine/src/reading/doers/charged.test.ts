import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../../all.ts';
import { examplePlaces } from '../../testing/index.ts';
import { createReader } from '../read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

/** Whom the first incident names as having done it. */
function doersIn(text: string): readonly string[] {
  const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'charged', text });
  const [incident] = claims.flatMap((claim) => (claim.kind === 'incident' ? [claim] : []));
  assert.ok(incident, text);
  return incident.by.map((doer) => doer.text);
}

const GAS = 'In May 2017 Gao was hit by a gas attack that killed 12 people of all ages.';

test('who bears responsibility for what was told before has done it', () => {
  assert.deepEqual(doersIn(`${GAS} The rebels were responsible for the attack.`), ['The rebels']);
  assert.deepEqual(
    doersIn(
      `${GAS} Despite its denial, there is no doubt that the cruel rule of Adam Example bears full responsibility for this mass murder.`,
    ),
    ['the cruel rule of Adam Example'],
  );
});

test('a denial, a doubt, another attack and the word of another source say nothing of who did it', () => {
  for (const more of [
    'The rebels were not responsible for the attack.',
    'The rebels may be responsible for the attack.',
    'The rebels are said to be responsible for the attack.',
    'The rebels were responsible for the attack on Kunduz.',
    'Those responsible for the attack have fled.',
    'The minister said that the rebels were responsible for the attack.',
    'It rained. It rained again. Nobody came. The rebels were responsible for the attack.',
  ])
    assert.deepEqual(doersIn(`${GAS} ${more}`), [], more);
});
