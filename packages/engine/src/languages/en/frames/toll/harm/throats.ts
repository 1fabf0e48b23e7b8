/* A deed on a part of people that kills them: "had their throats cut". */
import { chunkAt, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { countsPeople, joinedRight, subjectsOf } from '../../../roles.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const of = idOf('of');

const cutting = verbList(['cut', 'slit', 'slash']);

const throats = wordList(['throats', 'throat']);

/** "13 people had their throats cut", "cut the throats of 12 villagers" */
export const throatsCut: Frame = {
  id: 'en/frame/throats-cut',
  on: ['verb'],
  opens: (word) => cutting.has(word),
  name: '<people> had their throats cut',
  apply({ passage, chunks }, at) {
    const before = chunkAt(chunks, at - 1)?.group;
    const kill = { concept: 'kill', rule: 'en/frame/throats-cut', index: at } as const;
    if (before !== undefined && throats.isAt(passage, before.last - 1))
      return { ...kill, patients: subjectsOf(chunks, at - 1).filter(({ group }) => countsPeople(group)) };
    const behind = chunks[at + 1]?.group;
    const whose = chunks[at + 3]?.group;
    if (behind === undefined || !throats.isAt(passage, behind.last - 1) || !isWord(chunks[at + 2], of)) return null;
    return whose === undefined || !countsPeople(whose) ? null : { ...kill, patients: joinedRight(chunks, at + 3) };
  },
};
