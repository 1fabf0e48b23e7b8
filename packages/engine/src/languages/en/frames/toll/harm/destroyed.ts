/* Communiqués have those who fight destroyed like what they fight with: "destroyed 40 militants". */
import { whomOf } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const destroying = verbList(['destroy']);

/** "destroyed 40 militants", "up to 60 soldiers were destroyed": they are dead. */
export const destroyed: Frame = {
  id: 'en/frame/destroyed',
  on: ['verb'],
  opens: (word) => destroying.has(word),
  name: '<someone> destroyed <fighters>',
  apply({ chunks }, at) {
    const patients = whomOf(chunks, at).filter(
      ({ group }) => group.sort === 'people' && group.population === 'combatants' && group.figure?.article === false,
    );
    return patients.length === 0 ? null : { concept: 'kill', rule: 'en/frame/destroyed', index: at, patients };
  },
};
