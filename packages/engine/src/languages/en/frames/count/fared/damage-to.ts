import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isParticiple, type Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { found } from '../done.ts';
import { listRight } from '../lists/lists.ts';

const [damage, to, and] = ids('damage to and');

const causing = verbList(['cause', 'do', 'inflict', 'report']);

/** "caused damage to seven cars and to four houses", "damage was done to two schools". */
export const damageTo: Frame = {
  id: 'en/frame/damage-to',
  name: 'damage to <things>',
  on: ['group', 'verb'],
  opens: (word) => word?.form === 'damage',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (id(passage, chunks[at]!.last - 1) !== damage) return null;
    let next = at + 1;
    if (isType(chunks[next], 'auxiliary')) {
      while (isType(chunks[next], 'auxiliary') || isType(chunks[next], 'adverb')) next++;
      if (!causing.has(chunks[next]?.word) || !isParticiple(chunks[next])) return null;
      next++;
    }
    return found(sentence, 'en/frame/damage-to', 'damage', at, thingsBehind(sentence, next));
  },
};

/** The things behind "to" at chunk `at`, which may come again: "to seven cars and to four houses". */
function thingsBehind({ passage, chunks }: Sentence, at: number): readonly Placed[] {
  const things: Placed[] = [];
  for (let next = at; isWord(chunks[next], to) && isType(chunks[next + 1], 'group'); ) {
    things.push(...listRight(passage, chunks, next + 1, 'things'));
    next = (things.at(-1)?.index ?? next + 1) + 1;
    if (isWord(chunkAt(chunks, next), and)) next++;
  }
  return things;
}
