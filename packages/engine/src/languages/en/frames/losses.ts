import type { Group } from '../../../mentions/group.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt } from '../chunk.ts';
import { tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';

const losses = formList('losses');
const civilian = wordList('civilian civilians');

/** "put the army's losses at four dead", "rebel losses were 30 killed": whose losses the bare figure at a chunk counts; `null` if no one's. */
export function whoseLosses(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const joint = chunkAt(chunks, at - 1);
  const group = chunkAt(chunks, at - 2)?.group;
  if (group === undefined || group.figure !== null || !losses.isAt(passage, group.last - 1)) return null;
  if (joint?.type !== 'preposition' && joint?.type !== 'auxiliary' && joint?.type !== 'verb') return null;
  for (let token = group.first; token < group.last - 1; token++) {
    if (civilian.isAt(passage, token)) return null;
    if ((tags(passage, token) & Tag.pronoun) !== 0) return null;
  }
  // "losses were 12 killed", of nobody named
  if (group.last - group.first < 2) return null;
  return { ...group, sort: 'people', population: 'combatants', plural: true };
}
