/* Who is driven out of a land: "600 villagers were deported". */
import { countsPeople, isPassive, objectsOf, subjectOf } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { isArmed, unarmed } from './unarmed.ts';

/** "600 villagers were deported to the south", "expelled 23,000 women": driven out, whether from a home or not. */
export const expelled: Frame = {
  id: 'en/frame/expelled',
  on: ['verb'],
  name: '<people> were expelled',
  opens: (word) => word?.verb?.lemma === 'expel' || word?.verb?.lemma === 'deport',
  apply({ chunks }, at) {
    const lemma = chunks[at]?.word?.verb?.lemma;
    if (lemma !== 'expel' && lemma !== 'deport') return null;
    const groups = isPassive(chunks, at)
      ? unarmed(subjectOf(chunks, at), chunks)
      : objectsOf(chunks, at).filter(({ group }) => countsPeople(group) && !isArmed(group));
    const patients = groups.filter(
      ({ group }) => group.population !== 'officials' && group.population !== 'journalists',
    );
    return patients.length === 0 ? null : { concept: 'displace', rule: 'en/frame/expelled', index: at, patients };
  },
};
