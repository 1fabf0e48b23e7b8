import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { isPassive } from '../../roles.ts';
import { type Subject, subjectFor } from './who.ts';

const [by] = ids('by');

/** "accused rebels of killing 12", "sentenced 14 men to death for killing 151": whoever is charged did it, not whoever charges. */
export function chargedWith(passage: Passage, chunks: readonly Chunk[], verb: number): Subject | null {
  // "of summarily killing"
  let joint = verb - 1;
  // "of having killed"
  while (isType(chunkAt(chunks, joint), 'adverb') || isType(chunkAt(chunks, joint), 'auxiliary')) joint--;
  const form = chunkAt(chunks, joint)?.word?.form;
  if (!isType(chunkAt(chunks, joint), 'preposition') || (form !== 'of' && form !== 'for')) return null;
  // "have been accused of killing eight"
  if (isAccused(chunkAt(chunks, joint - 1))) return subjectFor(passage, chunks, joint - 1);
  for (let at = joint - 1; at > 0 && at > joint - 7; at--) {
    const { type, group } = chunks[at]!;
    // "have been accused by the union of killing eight"
    if (isWord(chunks[at], by) && isAccused(chunks[at - 1]) && isPassive(chunks, at - 1))
      return subjectFor(passage, chunks, at - 1);
    if (type === 'group' && isType(chunkAt(chunks, at - 1), 'verb')) return { group: group!, index: at };
    if (type !== 'group' && type !== 'preposition' && type !== 'adverb' && type !== 'date') return null;
  }
  return null;
}

function isAccused(chunk: Chunk | undefined): boolean {
  const lemma = chunk?.word?.verb?.lemma;
  return lemma === 'accuse' || lemma === 'suspect';
}
