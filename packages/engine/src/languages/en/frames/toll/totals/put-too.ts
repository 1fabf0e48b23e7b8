/* Counts that share one verb: "put the toll at 26, the army at 12". */
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isSpeaker } from '../../../attribution/speakers.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { verbList, type WordList } from '../../../word-list.ts';
import { putting } from '../../../words/casualties.ts';

const [atId, number] = ids('at number');

/** Verbs of giving a count: "put it at 26". */
export const puttingVerb: WordList = verbList(putting);

/** Chunks between the verb and the last of those who share it. */
const sharedMax = 16;

/** "The monitor put the toll at 26, the army at 12 and the rebels at 40": whether "at", at chunk `joint`, shares the verb of a count before. */
export function putsToo(passage: Passage, chunks: readonly Chunk[], joint: number): boolean {
  const who = chunkAt(chunks, joint - 1);
  const parting = chunkAt(chunks, joint - 2);
  if (!isWord(chunks[joint], atId) || who?.type !== 'group' || who.group!.figure !== null) return false;
  if (!isType(parting, 'conjunction') && !isMark(parting, mark.comma)) return false;
  if (!isSpeaker(passage, chunks, joint - 1)) return false;
  const figure = chunks[joint + 1]?.group?.figure;
  if (figure?.article !== false || figure.unit !== null) return false;
  for (let at = joint - 3; at > 0 && at > joint - sharedMax; at--) {
    const { type, word, id } = chunks[at]!;
    // "the number of dead": a noun, for all that its chunk says.
    if (type === 'verb' && id !== number) return puttingVerb.has(word);
    if (type === 'auxiliary') return false;
  }
  return false;
}
