/* Who is a refugee by the words around that noun: "became refugees", "live there as refugees". */
import { type Chunk, chunkAt, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { subjectsOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

const [areId, asId, remain] = ids('are as remain');

/** "3 million Syrians have become refugees", "40,000 are refugees in Erewhon", "200,000 live there as refugees" */
export const becameRefugees: Frame = {
  id: 'en/frame/became-refugees',
  on: ['group'],
  name: '<people> became refugees',
  opens: (word) => word?.form === 'refugees',
  apply({ passage, chunks }, at) {
    const { first, last, group } = chunks[at]!;
    if (group!.figure !== null || group!.definite) return null;
    const before = chunkAt(chunks, at - 1);
    // "are refugees": alone, and not "are refugees' homes".
    const are =
      last === first + 1 && (isWord(before, areId) || isWord(before, remain)) && chunks[at + 1]?.type !== 'group';
    const live = before?.id === asId ? livingBefore(passage, chunks, at - 2) : -1;
    if (!becoming.has(before?.word) && !are && live < 0) return null;
    const patients = unarmed(subjectsOf(chunks, live < 0 ? at - 1 : live));
    return { concept: 'take-refuge', rule: 'en/frame/became-refugees', index: at, patients, lasting: are || live >= 0 };
  },
};

/** The verb before "as refugees", over where they live: "live in Erewhon as", "are registered as"; -1 if there is none. */
function livingBefore(passage: Sentence['passage'], chunks: readonly Chunk[], from: number): number {
  for (let at = from; at > 0 && at > from - 4; at--) {
    const { type, word, group } = chunks[at]!;
    if (type === 'verb')
      return word?.verb?.lemma === 'register' || word?.verb?.lemma === 'stay' || isLiving(passage, chunks[at]!)
        ? at
        : -1;
    if (isLiving(passage, chunks[at]!)) return at;
    if (type !== 'adverb' && type !== 'date' && type !== 'preposition' && (type !== 'group' || group!.figure !== null))
      return -1;
  }
  return -1;
}

const becoming = wordList(['become', 'became']);

function isLiving(passage: Sentence['passage'], { first, last }: Chunk): boolean {
  return last === first + 1 && livingForms.isAt(passage, first);
}

const livingForms = formList('live lived living');
