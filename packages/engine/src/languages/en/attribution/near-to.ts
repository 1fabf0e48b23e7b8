import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../chunk.ts';
import { tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';

const nearness = formList(
  'close loyal linked allied aligned affiliated opposed sympathetic familiar acquainted briefed knowledgeable',
);
const joints = wordList(['to', 'with', 'on', 'about']);

/** "sources close to the army said", "a person briefed on the raid said": the chunk of the speaker of whom the phrase that ends at chunk `last` says to whom or what they are near; -1 if none. */
export function nearTo(passage: Passage, chunks: readonly Chunk[], last: number): number {
  let noun = last;
  while (isType(chunkAt(chunks, noun - 1), 'preposition') && isType(chunkAt(chunks, noun - 2), 'group')) noun -= 2;
  const joint = chunkAt(chunks, noun - 1);
  const near = chunkAt(chunks, noun - 2);
  if (joint?.type !== 'preposition' || !joints.has(joint.word) || near === undefined || near.type === 'group')
    return -1;
  if (near.last - near.first !== 1 || !nearness.isAt(passage, near.first)) return -1;
  const speaker = chunkAt(chunks, noun - 3)?.group;
  // "They are close to the army": that says where they stand.
  const speaks = speaker != null && (speaker.figure === null || speaker.figure.article);
  return speaks && (tags(passage, speaker.last - 1) & (Tag.source | Tag.person)) !== 0 ? noun - 3 : -1;
}
