import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Population } from '../../model/claim.ts';
import { type Policy, policies } from '../policy/policy.ts';
import { inEnglish } from '../saying/english.ts';
import { countedOf, groupsAround, populationInside } from './population.ts';

const policy = policies.spread;
const strict: Policy = {
  ...policy,
  assume: { ...policy.assume, protectedAreCivilians: false, peopleAlike: false },
};
const who = (group: Population['group'], more: Partial<Population> = {}): Population => ({ group, ...more });

const cases: readonly (readonly [Population, Population, Policy, 'yes' | 'no' | 'unknown', number])[] = [
  [who('civilians'), who('people'), strict, 'yes', 0],
  [who('children'), who('people'), strict, 'yes', 0],
  [who('combatants'), who('people'), policy, 'unknown', 0],
  [who('people'), who('people'), strict, 'unknown', 0],
  [who('people'), who('people'), policy, 'yes', 1],
  [who('people'), who('civilians'), policy, 'no', 0],
  [who('children'), who('civilians'), strict, 'unknown', 0],
  [who('children'), who('civilians'), policy, 'yes', 1],
  [who('women'), who('civilians'), policy, 'unknown', 0],
  [who('combatants'), who('civilians'), policy, 'no', 0],
  [who('doctors'), who('medics'), strict, 'yes', 0],
  [who('children'), who('women'), policy, 'no', 0],
  [who('combatants', { side: 'Syrian army' }), who('combatants'), strict, 'yes', 0],
  [who('combatants'), who('combatants', { side: 'Syrian army' }), policy, 'unknown', 0],
  [who('combatants', { side: 'the Syrian Army' }), who('combatants', { side: 'Syrian army' }), strict, 'yes', 0],
  [who('combatants', { side: 'rebels' }), who('combatants', { side: 'Syrian army' }), policy, 'unknown', 0],
  [who('people', { text: 'protesters' }), who('people', { text: 'people' }), policy, 'yes', 1],
  [who('people', { text: 'people' }), who('people', { text: 'protesters' }), policy, 'unknown', 0],
  [
    who('civilians', { text: 'women and children' }),
    who('civilians', { text: 'women and children' }),
    strict,
    'yes',
    0,
  ],
  [who('civilians'), who('civilians', { text: 'women and children' }), policy, 'unknown', 0],
];

for (const [inner, outer, under, answer, assumed] of cases) {
  const words = ({ group, side, text }: Population) => [side, text ?? group].filter(Boolean).join(' ');
  test(`${words(inner)} among ${words(outer)} (${under === strict ? 'strict' : 'spread'}): ${answer}`, () => {
    const result = populationInside(countedOf(inner), countedOf(outer), under);
    assert.equal(result.answer, answer, inEnglish(result.because()));
    assert.equal(result.assumes().length, assumed);
  });
}

test('every group that can surely hold another is looked up for it', () => {
  const groups: readonly Population['group'][] = [
    ...(['people', 'civilians', 'combatants', 'children', 'women', 'men', 'elderly', 'residents', 'families'] as const),
    ...(['medics', 'doctors', 'journalists', 'aid-workers', 'rescuers', 'teachers', 'students', 'police'] as const),
    ...(['peacekeepers', 'prisoners', 'officials'] as const),
  ];
  for (const inner of groups) {
    for (const outer of groups) {
      if (populationInside(countedOf(who(inner)), countedOf(who(outer)), policy).answer === 'yes') {
        assert.ok(groupsAround(inner).includes(outer), `${inner} in ${outer}`);
      }
    }
  }
});
