import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../chunk.ts';
import { wordList } from '../word-list.ts';

/** "UN figures show", "records suggest": only what holds data can say by showing. */
export function showsData(passage: Passage, chunks: readonly Chunk[], verb: number): boolean {
  const before = isType(chunkAt(chunks, verb - 1), 'adverb') ? chunkAt(chunks, verb - 2) : chunkAt(chunks, verb - 1);
  return before?.type === 'group' && dataNouns.isAt(passage, before.last - 1);
}

/** Verbs by which data says something. */
export const showing = new Set(['show', 'suggest', 'indicate']);

const dataNouns = wordList(
  'figures data statistics records accounts report reports survey study count tally tallies estimates documents images footage video photographs investigation'.split(
    ' ',
  ),
);
