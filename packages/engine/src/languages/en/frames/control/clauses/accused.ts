import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import { phraseHead } from './phrase-head.ts';

const [forId] = ids('for');

/** "accused the rebels of seizing the town", "blamed the army for storming it": whom the deed behind "of" or "for" at chunk `at` is laid to; -1 if nobody. */
export function accusedBefore(chunks: readonly Chunk[], at: number): number {
  if (!isType(chunkAt(chunks, at - 1), 'group')) return -1;
  const head = phraseHead(chunks, at - 1);
  const verb = chunkAt(chunks, head - 1);
  // "praised the army for retaking it": whatever is done to somebody "for" a deed, the deed is theirs.
  const laid = isWord(chunks[at], forId) ? isType(verb, 'verb') : accusing.has(verb?.word);
  return laid && !isPassive(chunks, head - 1) ? head : -1;
}

const accusing = verbList(['accuse', 'suspect']);
