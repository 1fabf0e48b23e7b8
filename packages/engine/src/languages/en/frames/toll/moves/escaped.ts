/* Who escapes a place, and not a danger or a cell: "35,000 civilians escaped the enclave". */
import { chunkAt, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

const toId = idOf('to');

/** "35,000 civilians escaped the enclave", "allowing 300 families to escape from the town" */
export const escaped: Frame = {
  id: 'en/frame/escaped',
  on: ['verb'],
  name: '<people> escaped <place>',
  opens: (word) => word?.verb?.lemma === 'escape',
  apply(sentence, at) {
    const { chunks } = sentence;
    if (chunks[at]?.word?.verb?.lemma !== 'escape' || !leadsOut(sentence, at)) return null;
    const infinitive = isWord(chunkAt(chunks, at - 1), toId);
    const before = infinitive ? chunkAt(chunks, at - 2)?.group : undefined;
    const subject = infinitive
      ? before === undefined
        ? null
        : { group: before, index: at - 2 }
      : subjectOf(chunks, at);
    const patients = unarmed(subject, chunks);
    return patients.length === 0 ? null : { concept: 'flee', rule: 'en/frame/escaped', index: at, patients };
  },
};

/** "the enclave", "from the fighting", "to the coast": not "unhurt", "injury" or "through a window". */
function leadsOut({ passage, chunks }: Sentence, at: number): boolean {
  const next = chunks[at + 1];
  const over = next?.type === 'preposition' ? 1 : 0;
  const goal = chunks[at + 1 + over]?.group;
  if (goal === undefined || goal.figure !== null || cells.isAt(passage, goal.last - 1)) return false;
  // "the provincial jail": the noun is taken for a verb.
  if (cells.has(chunks[at + 2 + over]?.word)) return false;
  if (over === 1) return /^(?:from|to|into|across)$/.test(next!.word?.form ?? '');
  if (goal.sort === 'place') return true;
  if (goal.sort === 'things') return wordAt(passage, goal.head)?.thing?.category === 'structures' && goal.definite;
  return (
    goal.sort === 'other' && /^(?:fighting|violence|siege|war|conflict)$/.test(wordAt(passage, goal.head)?.form ?? '')
  );
}

/** Whoever breaks out of these had no home there. */
const cells = wordList(['prison', 'jail', 'custody', 'detention', 'captivity']);
