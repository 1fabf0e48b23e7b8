import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isThings } from '../countable.ts';
import { isJoint } from './items.ts';

const [and, of] = ids('and of');

/** "Four inns and hotels were bombed": one figure for two nouns, of which a list knows the second; `null` where it is not so. */
export function oneFigure(passage: Passage, chunks: readonly Chunk[], first: number, last: number): Group | null {
  const [counted, noun] = [chunks[first]!.group!, chunks[last]!.group!];
  if (first !== last - 2 || counted.sort !== 'other' || noun.sort !== 'things' || noun.definite) return null;
  if (!isThings(passage, noun) || !isThings(passage, counted)) return null;
  const { last: behind } = counted.figure!;
  // "dozens of inns and hotels"
  const from = id(passage, behind) === of ? behind + 1 : behind;
  return { ...counted, sort: 'things', head: noun.head, last: noun.last, object: [from, noun.last] };
}

/** Groups that no figure counts, between the last that one counts and the verb. */
const uncountedMax = 3;

/** The counted group before what no figure counts, from chunk `at` to the left: "40 mortars, shells and heavy guns"; -1 for none. */
export function countedBefore(chunks: readonly Chunk[], at: number): number {
  let next = at;
  for (let group = 0; group < uncountedMax; group++) {
    const uncounted = chunks[next]!.group;
    if (uncounted === undefined || uncounted.sort === 'people') return -1;
    // The last is behind "and".
    if (group === 0 && !isWord(chunkAt(chunks, next - 1), and)) return -1;
    let before = next - 1;
    while (before > next - 3 && before > 0 && isJoint(chunks[before]!)) before--;
    if (before === next - 1) return -1;
    if (isCounted(chunks[before])) return before;
    next = before;
  }
  return -1;
}

function isCounted(chunk: Chunk | undefined): boolean {
  const figure = chunk?.group?.figure;
  return figure != null && !figure.article;
}
