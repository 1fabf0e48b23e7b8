import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isGerund, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { isActor, namedIn } from '../parties/around.ts';
import type { Range } from '../typed.ts';

const [inId, and, placeId, fireId] = ids('in and place fire');

/** "between the army and the rebels", "with the police": the two sides, or the one that is named. */
export function between(
  { passage, chunks }: Sentence,
  at: number,
): { readonly by: Range[]; readonly against: Range[] } {
  for (let next = at + 1; next < chunks.length && next < at + 8; next++) {
    const chunk = chunks[next]!;
    const form = chunk.word?.form;
    // "between advancing rebels and the army"
    const moving = form === 'between' && isGerund(chunks[next + 1]) ? 1 : 0;
    const one = chunks[next + 1 + moving]?.group;
    if (form === 'between' && one !== undefined) {
      for (let step = next + 2; step < next + 8; step++) {
        const other = isType(chunks[step], 'conjunction') ? chunks[step + 1]?.group : undefined;
        if (other !== undefined) return { by: [namedIn(passage, one)], against: [namedIn(passage, other)] };
      }
      return twoIn(passage, namedIn(passage, one));
    }
    if (form === 'with' && one !== undefined && isActor(passage, one))
      return { by: foughtIn(passage, chunks, at), against: [namedIn(passage, one)] };
    // "clashes broke out between"
    // "exchanges of artillery fire between"
    const shots = isWord(chunk, fireId) && next < at + 6;
    if (chunk.type === 'mark' || (chunk.type === 'verb' && next > at + 1 && chunk.id !== placeId && !shots)) break;
  }
  return { by: [], against: [] };
}

/** "Ten soldiers were killed in clashes with": fighters who died in it are its other side. */
function foughtIn(passage: Passage, chunks: readonly Chunk[], at: number): Range[] {
  if (!isWord(chunkAt(chunks, at - 1), inId) || !isType(chunkAt(chunks, at - 2), 'verb')) return [];
  const group = subjectOf(chunks, at - 2)?.group;
  return group?.population === 'combatants' || group?.population === 'police' ? [namedIn(passage, group)] : [];
}

/** "Northern and Southern troops": two sides under one noun. */
function twoIn(passage: Passage, [first, last]: Range): { readonly by: Range[]; readonly against: Range[] } {
  for (let at = first + 1; at < last - 1; at++)
    if (id(passage, at) === and) return { by: [[first, at]], against: [[at + 1, last]] };
  return { by: [], against: [] };
}
