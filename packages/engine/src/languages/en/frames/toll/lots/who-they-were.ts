/* Who so many of a lot were: "12 were women and four were nurses". */
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isMark, isType } from '../../../chunk.ts';
import type { Placed } from '../../../roles.ts';
import { withChildren } from '../../../sorts.ts';
import { formList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';

/** "12 were women and four were nurses": a list of figures from chunk `at` on, each with who they were; none where none stands there. */
export function whoTheyWere(passage: Passage, chunks: readonly Chunk[], at: number): Found['patients'] {
  const list: Placed[] = [];
  for (let next = at; ; next += 4) {
    const group = chunks[next]?.group;
    const noun = chunks[next + 2]?.group;
    if (group?.sort !== 'bare' || group.figure?.article !== false || !isType(chunks[next + 1], 'auxiliary')) break;
    if (noun?.sort !== 'people' || noun.figure !== null || anyone.isAt(passage, noun.head)) break;
    list.push({ group, index: next, noun: withChildren(chunks, next + 2) });
    if (!isType(chunks[next + 3], 'conjunction') && !isMark(chunks[next + 3], mark.comma)) break;
  }
  return list;
}

/** Nouns that say nothing of who somebody was. */
export const anyone = formList(
  'person people persons individual individuals soul souls human humans other others victim victims ones',
);
