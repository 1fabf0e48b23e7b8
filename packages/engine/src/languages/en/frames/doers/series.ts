import { createGroup, type Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { formAt } from '../../look.ts';
import { isMeans } from './means.ts';

const of = idOf('of');

const series = new Set(
  'series wave waves spate string barrage round rounds flurry number succession salvo salvos volley volleys hail slew pair couple handful use'.split(
    ' ',
  ),
);

/** "a series of air strikes", "rounds of shelling", "the use of gas": the means that stands behind "of" the group at a chunk; else `null`. */
export function manyOf(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const { group } = chunks[at]!;
  if (group === undefined || !isWord(chunks[at + 1], of) || !isSeries(passage, chunks[at])) return null;
  const behind = chunks[at + 2];
  if (behind?.type !== 'group' && behind?.type !== 'verb') return null;
  const means = behind.group ?? createGroup(behind.first, behind.last, { sort: 'things', head: behind.first });
  return isMeans(passage, means) ? means : null;
}

/** "a series", "waves": a word for many of what "of" leads to. */
export function isSeries(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.group !== undefined && series.has(formAt(passage, chunk.last - 1));
}
