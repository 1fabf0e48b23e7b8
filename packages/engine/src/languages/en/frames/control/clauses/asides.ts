/* What an aside between two commas says of the phrase before it: a membership, where it lies, how far off. */
import { mark } from '../../../../../text/marks.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, markAt, shapeAt, tags } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';
import { phraseHead } from './phrase-head.ts';

const [ofId, including] = ids('of including');

/** How many chunks a clause between two commas may have. */
const clauseMax = 16;

/** "The alliance, which has Kurdish, Arab and other fighters, took it": the group before the clause that the comma at chunk `end` closes; -1 if it closes none. */
export function beforeRelative(chunks: readonly Chunk[], end: number): number {
  for (let back = end - 1; back > 1 && back > end - clauseMax; back--) {
    const { type, unit } = chunks[back]!;
    if (type === 'subordinator')
      return openers.has(chunks[back]!.word) &&
        isMark(chunks[back - 1], mark.comma) &&
        isType(chunks[back - 2], 'group')
        ? back - 2
        : -1;
    if (type === 'mark' && unit !== mark.comma) return -1;
  }
  return -1;
}

const openers = wordList(['which', 'who']);

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

/** The group whose short name in capitals chunk `at` is, behind a bracket that opens; -1 if it is none. The bracket may be the chunk's own. */
export function shortName({ passage, chunks }: Sentence, at: number): number {
  const chunk = chunkAt(chunks, at);
  if (!isType(chunk, 'group')) return -1;
  const own = markAt(passage, chunk!.first) === mark.open;
  const full = own ? at - 1 : isMark(chunkAt(chunks, at - 1), mark.open) ? at - 2 : -1;
  return full >= 0 && shapeAt(passage, chunk!.first + (own ? 1 : 0)) === Shape.capitals ? full : -1;
}

/** "Insurgents, including members of the Front, which …, took it": those of whom chunk `at` is a part; itself if it is none. */
export function overIncluding(chunks: readonly Chunk[], at: number): number {
  const part = isWord(chunkAt(chunks, at - 1), including) && isMark(chunkAt(chunks, at - 2), mark.comma);
  return part && isType(chunkAt(chunks, at - 3), 'group') ? phraseHead(chunks, at - 3) : at;
}
