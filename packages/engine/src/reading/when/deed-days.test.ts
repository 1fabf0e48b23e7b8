import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../../all.ts';
import { examplePlaces } from '../../testing/index.ts';
import { createReader } from '../read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

/** The first days of the tolls of a report of Wednesday, 14 June 2017. */
function daysIn(text: string): readonly (string | null)[] {
  const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'deed', text, published: '2017-06-14' });
  return claims.flatMap((claim) => (claim.kind === 'toll' ? [claim.when?.from ?? null] : []));
}

const SHELLS = 'Shells hit the market in Gao and killed 25 civilians, a doctor said.';

test('a day that is given to violence as if it were known is that of the violence just told of', () => {
  assert.deepEqual(daysIn(`${SHELLS} Six people hurt in Monday's attack are in hospital.`), [
    '2017-06-12',
    '2017-06-12',
  ]);
  assert.deepEqual(daysIn(`${SHELLS} "Four more were wounded," she said, unsure who fired in the Monday strikes.`), [
    '2017-06-12',
    '2017-06-12',
  ]);
  assert.deepEqual(daysIn(`${SHELLS} Six people hurt in Mondays attack are in hospital`)[0], '2017-06-12');
});

test('the day of another attack, and one that has a day already, stay what they are', () => {
  for (const more of [
    "Nine were killed in Monday's attack on Kunduz.",
    'Nine were killed in Gao on Monday.',
    "The attack, in which nine were hurt, was the worst since Monday's raid.",
    "It rained. It rained again. Nobody came. Nine were hurt in Monday's attack.",
  ])
    assert.equal(daysIn(`${SHELLS} ${more}`)[0], null, more);
  assert.equal(
    daysIn(`On Sunday shells hit Gao and killed 25 civilians. Six hurt in Monday's attack died.`)[0],
    '2017-06-11',
  );
});

test('those of whom it is not said what killed them need not be of the attack', () => {
  assert.deepEqual(daysIn("Nine people died in Gao. Six people hurt in Monday's attack are in hospital."), [
    null,
    '2017-06-12',
  ]);
});

test('the wounded and the dead are those last told of, however far back', () => {
  const rain = 'It rained. Nobody knew why. '.repeat(5);
  const { claims } = read({
    id: `sha256:${'0'.repeat(64)}`,
    input: 'lot',
    text: `On Monday shells hit Gao, killed 25 people and wounded 40. ${rain}Fifteen of the wounded were children.`,
    published: '2017-06-14',
  });
  const children = claims.find((claim) => claim.kind === 'toll' && claim.value.best === 15);
  assert.equal(children?.when?.from, '2017-06-12');
  assert.deepEqual(
    children.where.map(({ name }) => name),
    ['Gao'],
  );
});
