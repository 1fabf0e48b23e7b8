import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import type { Chunk } from '../../chunk.ts';
import { wordList } from '../../word-list.ts';
import { isArmed } from './means.ts';
import { speakerBefore } from './who.ts';

/** "The army said that one of its air strikes killed 12": the armed speaker whose means they are by no more than a pronoun; else `null`. */
export function ownerSpeaking(
  passage: Passage,
  chunks: readonly Chunk[],
  { first }: Group,
  means: number,
): Group | null {
  let own = means - 1;
  while (own >= first && !owning.isAt(passage, own)) own--;
  if (own < first) return null;
  const at = chunks.findIndex((chunk) => chunk.first <= own && own < chunk.last);
  const speaker = at < 1 ? null : speakerBefore(passage, chunks, at);
  return speaker !== null && isArmed(passage, speaker.group) ? speaker.group : null;
}

const owning = wordList(['its', 'their', 'our']);
