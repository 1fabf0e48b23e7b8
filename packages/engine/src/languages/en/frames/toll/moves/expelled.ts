/* Who is driven out of a land: "600 villagers were deported". */
import { whomOf } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

/** "600 villagers were deported to the south", "expelled 23,000 women": driven out, whether from a home or not. */
export const expelled: Frame = {
  id: 'en/frame/expelled',
  on: ['verb'],
  name: '<people> were expelled',
  opens: (word) => expelling.has(word),
  apply({ chunks }, at) {
    const patients = unarmed(whomOf(chunks, at)).filter(
      ({ group }) => group.population !== 'officials' && group.population !== 'journalists',
    );
    return { concept: 'displace', rule: 'en/frame/expelled', index: at, patients };
  },
};

const expelling = verbList(['expel', 'deport']);
