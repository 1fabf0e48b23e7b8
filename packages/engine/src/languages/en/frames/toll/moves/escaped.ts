/* Who escapes a place, and not a danger or a cell: "35,000 civilians escaped the enclave". */
import { chunkAt, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { joinedLeft, subjectsOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

const toId = idOf('to');

/** "35,000 civilians escaped the enclave", "allowing 300 families to escape from the town" */
export const escaped: Frame = {
  id: 'en/frame/escaped',
  on: ['verb'],
  name: '<people> escaped <place>',
  opens: (word) => escaping.has(word),
  apply(sentence, at) {
    const { chunks } = sentence;
    if (!leadsOut(sentence, at)) return null;
    const infinitive = isWord(chunkAt(chunks, at - 1), toId);
    if (infinitive && chunkAt(chunks, at - 2)?.group === undefined) return null;
    const people = infinitive ? joinedLeft(chunks, at - 2) : subjectsOf(chunks, at);
    return { concept: 'flee', rule: 'en/frame/escaped', index: at, patients: unarmed(people) };
  },
};

const escaping = verbList(['escape']);

/** "the enclave", "from the fighting", "to the coast": not "unhurt", "injury" or "through a window". */
function leadsOut({ passage, chunks }: Sentence, at: number): boolean {
  const next = chunks[at + 1];
  const over = next?.type === 'preposition' ? 1 : 0;
  const goal = chunks[at + 1 + over]?.group;
  if (goal === undefined || goal.figure !== null || cells.isAt(passage, goal.last - 1)) return false;
  // "the provincial jail": the noun is taken for a verb.
  if (cells.has(chunks[at + 2 + over]?.word)) return false;
  if (over === 1) return ways.has(next!.word);
  if (goal.sort === 'place') return true;
  if (goal.sort === 'things') return wordAt(passage, goal.head)?.thing?.category === 'structures' && goal.definite;
  return goal.sort === 'other' && dangers.isAt(passage, goal.head);
}

const ways = wordList(['from', 'to', 'into', 'across']);
const dangers = wordList(['fighting', 'violence', 'siege', 'war', 'conflict']);

/** Whoever breaks out of these had no home there. */
const cells = wordList(['prison', 'jail', 'custody', 'detention', 'captivity']);
