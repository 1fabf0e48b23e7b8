import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { idOf } from '../lexicon.ts';
import { verbList } from '../word-list.ts';

const asId = idOf('as');
const naming = verbList(['identify', 'know']);

/** Over "identified as Amir Saleh" behind one person: what they are called. */
export function overName(chunks: readonly Chunk[], at: number): number {
  if (!naming.has(chunks[at]?.word) || isType(chunkAt(chunks, at - 1), 'auxiliary')) return at;
  const name = isWord(chunks[at + 1], asId) ? at + 2 : at + 1;
  return chunks[name]?.group?.sort === 'other' && chunks[name]!.group!.figure === null ? name + 1 : at;
}
