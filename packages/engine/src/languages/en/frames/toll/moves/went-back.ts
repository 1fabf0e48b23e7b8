/* Who goes back to a home has returned: "4,000 people went back to their villages". */
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, subjectsOf } from '../../../roles.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { homes } from './leaving-home.ts';
import { unarmed } from './unarmed.ts';

const [back, to] = ids('back to');
const own = wordList(['their', 'his', 'her']);
const going = verbList(['go', 'come', 'move']);
const repatriating = verbList(['repatriate']);

/** "4,000 people went back to their villages", "have moved back to their towns" */
export const wentBack: Frame = {
  id: 'en/frame/went-back',
  on: ['verb'],
  name: '<people> went back to their homes',
  opens: (word) => going.has(word) || repatriating.has(word),
  apply({ passage, chunks }, at) {
    // "14,000 have repatriated with help": of themselves
    if (repatriating.has(chunks[at]!.word))
      return isPassive(chunks, at) || isType(chunks[at + 1], 'group')
        ? null
        : { concept: 'return', rule: 'en/frame/went-back', index: at, patients: unarmed(subjectsOf(chunks, at)) };
    if (!isWord(chunks[at + 1], back) || !isWord(chunks[at + 2], to)) return null;
    const goal = chunks[at + 3]?.group;
    if (
      goal === undefined ||
      goal.figure !== null ||
      !own.isAt(passage, goal.first) ||
      !homes.isAt(passage, goal.last - 1)
    )
      return null;
    return { concept: 'return', rule: 'en/frame/went-back', index: at, patients: unarmed(subjectsOf(chunks, at)) };
  },
};
