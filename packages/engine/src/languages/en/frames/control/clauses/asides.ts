/* What an aside between two commas says of the phrase before it: a membership, where it lies, how far off. */
import { mark } from '../../../../../text/marks.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, shapeAt, tags } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';

const [ofId] = ids('of');

/** Whether the phrase at chunk `at` says in an aside what somebody is a part of. */
export function isMembership({ passage, chunks }: Sentence, at: number): boolean {
  const { first, last } = chunks[at]!;
  return (
    formAt(passage, last - 1) === 'part' &&
    last - first <= 2 &&
    isWord(chunks[at + 1], ofId) &&
    isMark(chunkAt(chunks, at - 1), mark.comma) &&
    isType(chunkAt(chunks, at - 2), 'group')
  );
}

/** Whether chunk `at` stands behind "located" or "situated" in the same aside. */
export function isLying(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - 5; back--) {
    if (chunks[back]!.type === 'mark') return false;
    if (chunks[back]!.type === 'verb') return isLyingVerb(chunks[back]!.word?.verb?.lemma);
  }
  return false;
}

const isLyingVerb = (lemma: string | undefined): boolean => lemma === 'locate' || lemma === 'situate';

/** "40 km": how far off a place lies. */
export function isDistance({ passage, chunks }: Sentence, at: number): boolean {
  const first = chunks[at]?.first ?? -1;
  return shapeAt(passage, first) === Shape.number && (tags(passage, first + 1) & Tag.measureUnit) !== 0;
}
