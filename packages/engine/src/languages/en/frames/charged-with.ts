import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../chunk.ts';
import { type Subject, subjectFor } from './who.ts';

/** "accused rebels of killing 12", "sentenced 14 men to death for killing 151": whoever is charged did it, not whoever charges. */
export function chargedWith(passage: Passage, chunks: readonly Chunk[], verb: number): Subject | null {
  const form = chunkAt(chunks, verb - 1)?.word?.form;
  if (!isType(chunkAt(chunks, verb - 1), 'preposition') || (form !== 'of' && form !== 'for')) return null;
  // "have been accused of killing eight"
  if (chunkAt(chunks, verb - 2)?.word?.verb?.lemma === 'accuse') return subjectFor(passage, chunks, verb - 2);
  for (let at = verb - 2; at > 0 && at > verb - 8; at--) {
    const { type, group } = chunks[at]!;
    if (type === 'group' && isType(chunkAt(chunks, at - 1), 'verb')) return { group: group!, index: at };
    if (type !== 'group' && type !== 'preposition' && type !== 'adverb' && type !== 'date') return null;
  }
  return null;
}
