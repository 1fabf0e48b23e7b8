/* Who is driven out of a land: "600 villagers were deported". */
import { chunkAt, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { whomOf } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

const forcibly = idOf('forcibly');

/** "600 villagers were deported to the south", "expelled 23,000 women": driven out, whether from a home or not. */
export const expelled: Frame = {
  id: 'en/frame/expelled',
  on: ['verb'],
  name: '<people> were expelled',
  opens: (word) => expelling.has(word) || transferring.has(word),
  apply({ chunks }, at) {
    // "forcibly transferred 40 families": else people may be moved for their own good.
    if (
      transferring.has(chunks[at]!.word) &&
      !isWord(chunkAt(chunks, at - 1), forcibly) &&
      !isWord(chunks[at + 1], forcibly)
    )
      return null;
    const patients = unarmed(whomOf(chunks, at)).filter(
      ({ group }) => group.population !== 'officials' && group.population !== 'journalists',
    );
    return { concept: 'displace', rule: 'en/frame/expelled', index: at, patients };
  },
};

const transferring = verbList(['transfer', 'relocate', 'move']);
const expelling = verbList(['expel', 'deport']);
