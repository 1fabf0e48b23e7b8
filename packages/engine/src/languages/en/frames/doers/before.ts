import type { Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { wordList } from '../../word-list.ts';
import { isMeans } from './means.ts';

const [by, of, at] = ids('by of at');

const opening = wordList('in during after following amid under'.split(' '));

/** Chunks of where and when between an attack and whose it was. */
const asideMax = 6;

/**
 * "In an attack by gunmen on Monday, 12 died": the attack with which a sentence opens, and whose it was, up to those whom it killed
 * at chunk `end`; nothing where it does not say whose.
 */
export function attackBefore(passage: Passage, chunks: readonly Chunk[], end: number): readonly Group[] {
  if (!isType(chunks[0], 'preposition') || !opening.hasId(chunks[0]!.id)) return [];
  const attack = chunks[1]?.group;
  if (attack === undefined || !isMeans(passage, attack)) return [];
  const whose = whoseBehind(chunks, 2, end);
  return whose === null ? [] : [attack, whose];
}

/** "the attack against the garrison on Monday by the rebels": whose the attack before a chunk was, over where and when it was. */
function whoseBehind(chunks: readonly Chunk[], from: number, end: number): Group | null {
  for (let next = from; next + 1 < end && next < from + asideMax; next++) {
    const { type, id, unit } = chunks[next]!;
    if (id === by) return chunks[next + 1]!.group ?? null;
    if (type === 'verb' || type === 'subordinator' || type === 'conjunction' || (unit !== 0 && unit !== mark.comma))
      return null;
  }
  return null;
}

/** "died at the hands of the militia": the chunk of whom they died by, behind "at" at a chunk; -1 where that is not what stands there. */
export function inWhoseHands(passage: Passage, chunks: readonly Chunk[], from: number): number {
  const hands = chunks[from + 1]?.group;
  if (chunks[from]!.id !== at || hands === undefined || !handsNoun.isAt(passage, hands.last - 1)) return -1;
  return isWord(chunks[from + 2], of) && chunks[from + 3]?.group !== undefined ? from + 3 : -1;
}

const handsNoun = wordList(['hands']);
