/* Who goes back to a home has returned: "4,000 people went back to their villages". */
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { subjectsOf } from '../../../roles.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { homes } from './leaving-home.ts';
import { unarmed } from './unarmed.ts';

const [back, to] = ids('back to');
const own = wordList(['their', 'his', 'her']);
const going = verbList(['go', 'come', 'move']);

/** "4,000 people went back to their villages", "have moved back to their towns" */
export const wentBack: Frame = {
  id: 'en/frame/went-back',
  on: ['verb'],
  name: '<people> went back to their homes',
  opens: (word) => going.has(word),
  apply({ passage, chunks }, at) {
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
