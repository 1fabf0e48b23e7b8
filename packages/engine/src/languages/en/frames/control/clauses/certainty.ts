import type { Modality } from '../../../../../model/claim.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { modalityAt } from '../../../modality.ts';
import { isGerund } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';

const [wouldId, have, of] = ids('would have of');

const modals: Readonly<Record<string, Modality>> = {
  could: 'possible',
  may: 'possible',
  might: 'possible',
  will: 'expected',
  shall: 'expected',
  would: 'expected',
};
/** How far before its verb a modal may stand, in chunks. */
const reach = 4;

/** How the sentence holds what the verb at chunk `at` says: "could soon capture", "if, after the siege, the army pushes on". */
export function certaintyAt(chunks: readonly Chunk[], at: number): Modality {
  if (isDenied(chunks, at)) return 'denied';
  if (isAwaited(chunks, at)) return 'expected';
  const found = foretold(chunks, at, modalityAt(chunks, at));
  if (found !== 'asserted' || chunks[at]!.type !== 'verb') return found;
  for (let back = at - 1; back >= 0 && back > at - reach; back--) {
    const { type, word, first, last } = chunks[back]!;
    if (type === 'auxiliary') return modals[word?.form ?? ''] ?? found;
    if (type !== 'adverb' && !(type === 'group' && last - first === 1)) break;
  }
  return opensWithIf(chunks, at) ? 'hypothetical' : found;
}

/** "in danger of falling", "on the verge of seizing", "with the aim of taking": whether the verb at chunk `at` says what may soon be. */
export function isOnBrink({ passage, chunks }: Sentence, at: number): boolean {
  return at > 1 && chunks[at - 1]!.id === of && brinks.isAt(passage, chunks[at - 2]!.last - 1);
}

const brinks = formList('danger risk brink verge edge cusp point aim hope hopes goal intention'.split(' '));

/** "it is not true that half the city is held by the rebels" */
export function isUntrue({ passage, chunks }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 2 && back > at - 8; back--) {
    if (chunks[back]!.type === 'verb') return false;
    if (chunks[back]!.type === 'subordinator')
      return formAt(passage, chunks[back - 1]!.last - 1) === 'true' && isType(chunks[back - 2], 'negation');
  }
  return false;
}

/** "and denied that the town had been taken", whoever else says what else in the sentence. */
function isDenied(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - 12; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb') return false;
    if (type !== 'subordinator') continue;
    return word?.form === 'that' && chunkAt(chunks, back - 1)?.word?.verb?.lemma === 'deny';
  }
  return false;
}

/** "only a matter of time before the town falls" */
function isAwaited(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back > 2 && back > at - 6; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb') return false;
    if (type !== 'subordinator') continue;
    return (
      (word?.form === 'before' || word?.form === 'until') && isWord(chunks[back - 2], of) && isMatter(chunks[back - 3]!)
    );
  }
  return false;
}

const isMatter = ({ group }: Chunk): boolean => group?.sort === 'other' && group.indefinite;

/** "said that the rebels would leave": what is foretold in the past; with "if", or before "have", it is supposed. */
function foretold(chunks: readonly Chunk[], at: number, found: Modality): Modality {
  if (found !== 'hypothetical') return found;
  let would = -1;
  for (let back = at - 1; back >= 0 && back > at - reach; back--) {
    if (chunks[back]!.id === wouldId) would = back;
    else if (chunks[back]!.id === have) return found;
  }
  return would < 0 || chunks.some(({ word }) => supposing.has(word)) ? found : 'expected';
}

const supposing = wordList(['if', 'unless', 'were']);

/** Whether "if" opens the clause of the verb: nothing but phrases between, no comma. */
function opensWithIf(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { type, unit, word } = chunks[back]!;
    if (word?.form === 'if' || word?.form === 'unless') return true;
    if (
      type === 'verb' &&
      !isType(chunkAt(chunks, back - 1), 'subordinator') &&
      !isType(chunkAt(chunks, back - 1), 'adverb')
    )
      return false;
    if (unit === mark.comma || unit === mark.semicolon || unit === mark.stop) return false;
  }
  return false;
}

/** Chunks of a clause before its comma. */
const clauseMax = 20;

/** "would encircle the city, taking the airport": no surer than the verb before the comma at chunk `at`. */
export function supposedOf(chunks: readonly Chunk[], at: number): Modality | null {
  for (let back = at - 1; back > 0 && back > at - clauseMax; back--) {
    const { type } = chunks[back]!;
    if (type === 'subordinator') return null;
    if (type !== 'verb' || isGerund(chunks[back])) continue;
    const modality = isType(chunks[back - 1], 'auxiliary') ? certaintyAt(chunks, back) : 'asserted';
    return modality === 'expected' || modality === 'possible' || modality === 'hypothetical' ? modality : null;
  }
  return null;
}
