import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../../all.ts';
import { createReader } from '../../reading/read.ts';
import { examplePlaces } from '../../testing/index.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

/** A sentence of one toll, and whose people its words say they are. */
const cases: readonly (readonly [string, string | undefined])[] = [
  ['Twelve Malian army soldiers were killed in Gao.', 'Malian army'],
  ['The clash left 12 government troops dead.', 'government'],
  ['Twelve rebels were killed in Gao.', 'rebels'],
  ['A raid killed three members of a pro-government militia in Gao.', 'a pro-government militia'],
  ['Nine Red Crescent volunteers were killed in Gao.', 'Red Crescent'],
  ['Troops killed 30 Hezbollah in Gao.', 'Hezbollah'],
  ['Troops killed 30 Viet Cong in Gao.', 'Viet Cong'],
  ['Nine Islamic State fighters were killed in Gao.', 'Islamic State'],
  ['Nine Golden Dawn fighters were killed in Gao.', 'Golden Dawn'],
  ['Twelve Somalis were killed in Gao.', 'Somalis'],
  ['Twelve ISIL gang leaders were killed in Mosul.', 'ISIL'],
  ['We inflicted three casualties on the army in Gao.', 'army'],
  ['OUR UNITS CAUSED TWO CASUALTIES TO THE TREASURY POLICE.', 'TREASURY POLICE'],
  ['The attack caused four enemy casualties in Gao.', 'enemy'],
  ['The army suffered 12 casualties in Gao.', 'army'],
  ['The rebels caused 12 casualties among the soldiers.', undefined],
  ['The shelling caused 12 casualties in the village.', undefined],
  ['A TAXI DRIVER WAS KILLED IN GAO.', undefined],
  ['A 10-YEAR-OLD GIRL WAS KILLED IN GAO.', undefined],
  ['EIGHTEEN SYRIANS WERE KILLED IN GAO.', 'SYRIANS'],
  ['Twelve elderly women were killed in Gao.', undefined],
  ['Dozens of severely injured children reached Kabul.', undefined],
  ['Dozens of people were wounded in Kabul.', undefined],
];

for (const [sentence, side] of cases) {
  test(`${sentence} → ${side ?? 'nobody’s'}`, () => {
    const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'side', text: sentence });
    const tolls = claims.filter((claim) => claim.kind === 'toll');
    assert.equal(tolls.length, 1);
    assert.equal(tolls[0]!.population.side, side);
  });
}
