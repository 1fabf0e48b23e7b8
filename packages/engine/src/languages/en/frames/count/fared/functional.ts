import { type Chunk, chunkAt, isType } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { functionals } from '../../../words/count.ts';
import type { Frame } from '../../frame.ts';
import { found } from '../done.ts';
import { inheritedThings } from '../lists/inherited.ts';
import { listLeft, shareOf } from '../lists/lists.ts';

const [longer] = ids('longer');

const usable = wordList(functionals);
const staying = verbList(['remain', 'stay']);

/** "Only 12 of 36 hospitals are partly functional", "two clinics remain operational". */
export const stillFunctional: Frame = {
  id: 'en/frame/things-functional',
  name: '<things> are functional',
  on: ['group', 'verb', 'adverb', 'state'],
  opens: (word) => usable.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const { first, last } = chunks[at]!;
    if (!usable.isAt(passage, last - 1) || last - first > 2) return null;
    let verb = at - 1;
    let negated = false;
    while (isType(chunkAt(chunks, verb), 'adverb') || isType(chunkAt(chunks, verb), 'negation')) {
      if (chunks[verb]!.type === 'negation' || id(passage, chunks[verb]!.first) === longer) negated = true;
      verb--;
    }
    if (!isCopula(chunkAt(chunks, verb))) return null;
    const concept = negated ? 'disable' : 'function';
    const idled = found(sentence, 'en/frame/things-functional', concept, at, thingsOf(sentence, verb));
    return idled === null ? null : { ...idled, modality: 'asserted' };
  },
};

function isCopula(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'verb') ? staying.has(chunk!.word) : ((chunk?.word?.tags ?? 0) & Tag.be) !== 0;
}

function thingsOf(sentence: Sentence, verb: number): readonly Placed[] {
  const { passage, chunks } = sentence;
  const index = subjectOf(chunks, verb)?.index ?? -1;
  if (index < 0) return [];
  const share =
    shareOf(passage, chunks, index, 'structures') ??
    // "Of 120 clinics, only 40 are functioning"
    (chunks[index]!.group!.sort === 'bare'
      ? inheritedThings(sentence, index, { concept: 'function', takes: 'structures' })
      : null);
  return share === null ? listLeft(passage, chunks, index, 'structures') : [share];
}
