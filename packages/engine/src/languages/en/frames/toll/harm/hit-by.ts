/* Whom what was fired hit: "Two men were struck by shrapnel" are hurt, unless the sentence goes on to their death. */
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, isPassive, subjectsOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { whatHits } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';

const [by, inId, and] = ids('by in and');

const hitting = verbList(['hit', 'strike']);
const fired = formList(whatHits);
const nearly = wordList(['nearly', 'almost']);

/** "two men were hit by shrapnel", "a girl was struck in the leg by a bullet" */
export const hitBy: Frame = {
  id: 'en/frame/hit-by',
  on: ['verb'],
  opens: (word) => hitting.has(word),
  name: '<people> hit by a bullet',
  apply({ passage, chunks }, at) {
    // "were nearly hit by a shell"
    if (!isPassive(chunks, at) || nearly.has(chunkAt(chunks, at - 1)?.word)) return null;
    const next = isWord(chunks[at + 1], inId) && isType(chunks[at + 2], 'group') ? at + 3 : at + 1;
    const what = isWord(chunks[next], by) ? chunks[next + 1]?.group : undefined;
    if (what === undefined || !fired.isAt(passage, what.last - 1) || endsInDeath(chunks, next + 2)) return null;
    // "Most were hit by shells": houses, as often as not.
    const patients = subjectsOf(chunks, at).filter(({ group }) => group.sort === 'people' && countsPeople(group));
    return { concept: 'wound', rule: 'en/frame/hit-by', index: at, patients };
  },
};

/** "and died", "and later was killed" */
function endsInDeath(chunks: readonly Chunk[], at: number): boolean {
  if (!isWord(chunks[at], and)) return false;
  let next = at + 1;
  while (isType(chunks[next], 'adverb') || isType(chunks[next], 'auxiliary') || isType(chunks[next], 'date')) next++;
  const concept = chunks[next]?.word?.verb?.concept;
  return concept === 'die' || concept === 'kill';
}
