import type { Passage } from '../../../text/passage.ts';
import type { Chunk } from '../chunk.ts';
import { wordList } from '../word-list.ts';

/** "UN figures show", "records suggest": only what holds data can say by showing. */
export function showsData(passage: Passage, chunks: readonly Chunk[], verb: number): boolean {
  // over "from the ministry", "released by the ministry"
  for (let at = verb - 1; at >= 0 && at > verb - 1 - sourceMax; at--) {
    const { type, last } = chunks[at]!;
    if (type === 'group' && dataNouns.isAt(passage, last - 1)) return true;
    if (type === 'mark' || type === 'auxiliary' || type === 'conjunction' || type === 'subordinator') return false;
  }
  return false;
}

/** Chunks from data to its verb: "figures released by the ministry of health show". */
const sourceMax = 6;

/** Verbs by which data says something. */
export const showing = new Set(['show', 'suggest', 'indicate']);

const dataNouns = wordList(
  'figures data statistics records accounts report reports survey study count tally tallies estimates documents images footage video photographs investigation'.split(
    ' ',
  ),
);
