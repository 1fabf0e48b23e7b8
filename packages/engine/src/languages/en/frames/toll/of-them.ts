import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { withChildren } from '../../parts.ts';
import { countsPeople, joinedRight } from '../../roles.ts';
import type { Frame } from '../frame.ts';

const they = idOf('they');

/** "Four of them were children.", "Four of the victims were children.", "They included two nurses.": a part of those of whom the sentence before told. */
export const ofThemBefore: Frame = {
  id: 'en/frame/of-them-before',
  on: ['group', 'verb'],
  opens: (word) => word?.form === 'them' || word?.form === 'victims' || word?.form === 'included',
  name: '<number> of them were <people>',
  apply({ chunks }, at) {
    if (at > openingMax) return null;
    const { group, word } = chunks[at]!;
    if (word?.form === 'included')
      return isWord(chunkAt(chunks, at - 1), they) && isCounted(chunks, at + 1)
        ? { concept: 'befall-them', rule: 'en/frame/of-them-before', index: at, patients: joinedRight(chunks, at + 1) }
        : null;
    if (group?.partOfThem !== true || !opensSentence(chunks, at) || !isType(chunks[at + 1], 'auxiliary')) return null;
    const noun = chunks[at + 2]?.group;
    // "Four of them were from the north" says nothing of who they were; "were killed" has a verb of its own.
    if (noun?.sort !== 'people' || noun.figure !== null || noun.population === 'people') return null;
    return {
      concept: 'befall-them',
      rule: 'en/frame/of-them-before',
      index: at,
      patients: [{ group, index: at, noun: withChildren(chunks, at + 2) }],
    };
  },
};

/** Chunks before a part that opens its sentence: "At least", "Also". */
const openingMax = 2;

function opensSentence(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) if (chunks[back]!.type !== 'adverb') return false;
  return true;
}

function isCounted(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group?.sort === 'people' && countsPeople(group);
}
