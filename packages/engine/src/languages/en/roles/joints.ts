/* What joins the groups of a list. */
import { mark } from '../../../text/marks.ts';
import { type Chunk, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';

const [but, asId] = ids('but as');

/** Chunks between two groups of a list. */
export const jointsMax = 5;

export function isJoint(chunk: Chunk): boolean {
  // "two boys, aged 12 and 14, and a woman", "Sami Haddad, 39, a cook": an adverb of several words, or of none that a list knows, is
  // how old they are.
  if (chunk.type === 'adverb') return chunk.last - chunk.first > 1 || chunk.word === undefined;
  // "900 families/4,200 people"
  return chunk.type === 'conjunction' ? chunk.id !== but : chunk.unit === mark.comma || chunk.unit === mark.slash;
}

export function isAsWellAs(chunks: readonly Chunk[], at: number): boolean {
  return (
    isWord(chunks[at], asId) &&
    chunks[at + 1]?.last === chunks[at]!.last + 1 &&
    isWord(chunks[at + 2], asId) &&
    !isType(chunks[at + 1], 'verb') &&
    chunks[at + 2]?.type === chunks[at]!.type
  );
}
