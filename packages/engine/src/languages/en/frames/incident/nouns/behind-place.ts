import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { isBareName, namedIn } from '../parties/around.ts';

/** "were chased out of the town in a gun battle", "took the airport after heavy clashes": fought where the words before say. */
export function isBehindPlace(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  const before = chunkAt(chunks, at - 2)?.group;
  if (isAfterTaking(sentence, at)) return true;
  return before !== undefined && joints.has(chunkAt(chunks, at - 1)?.word) && isPlace(passage, before);
}

/** "captured the town from the rebels after a battle": what was taken, given up or lost was fought for there. */
function isAfterTaking({ passage, chunks }: Sentence, at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), after) && !isWord(chunkAt(chunks, at - 1), following)) return false;
  for (let back = at - 2; back > 0 && back > at - takingReach; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb') return ((word?.control ?? 0) & taking) !== 0 && isOfPlace(passage, chunks, back + 1);
    if (type !== 'group' && type !== 'preposition' && type !== 'date') return false;
  }
  return false;
}

/** "captured the town", "fell", "took Gao"; a seat, a role or a lead is none. */
function isOfPlace(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group === undefined || isPlace(passage, group) || isBareName(passage, group);
}

const [after, following] = ids('after following');
const taking = Control.capture | Control.take | Control.fall | Control.withdraw | Control.expel;
/** Chunks between what was taken and the battle. */
const takingReach = 9;

const joints = wordList('after following in during amid amidst');

function isPlace(passage: Passage, group: Group): boolean {
  const [, last] = namedIn(passage, group);
  return group.sort === 'place' || places.isAt(passage, last - 1);
}

const places = wordList('town city village airport district base bridge camp port');
