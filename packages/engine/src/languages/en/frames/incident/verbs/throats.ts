import { chunkAt, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { countsPeople, joinedLeft, joinedRight, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { byPhrase } from '../parties/around.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { targets } from '../parties/sides.ts';

const of = idOf('of');
const throats = wordList('throats throat');

/** "Twelve villagers had their throats cut", "the raiders slit the throats of two guards": killed at close hand, whoever they were. */
export function throatsCut(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const before = chunkAt(chunks, at - 1)?.group;
  const suffered = before !== undefined && throats.isAt(passage, before.last - 1);
  const done = suffered ? whose(sentence, at) : ofWhom(sentence, at);
  const first = done[0]?.group;
  if (
    first === undefined ||
    !(countsPeople(first) || (first.sort === 'people' && first.definite)) ||
    isAddedUp(sentence)
  )
    return null;
  const doer = suffered ? byPhrase(passage, chunks, at + 1) : doerOf(sentence, at);
  return {
    concept: 'attack',
    rule: 'en/incident/throats-cut',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

function whose({ chunks }: Sentence, at: number): readonly Placed[] {
  const subject = subjectOf(chunks, at - 1);
  return subject === null ? [] : joinedLeft(chunks, subject.index);
}

function ofWhom({ passage, chunks }: Sentence, at: number): readonly Placed[] {
  const behind = chunks[at + 1]?.group;
  if (behind === undefined || !throats.isAt(passage, behind.last - 1) || !isWord(chunks[at + 2], of)) return [];
  return chunks[at + 3]?.group === undefined ? [] : joinedRight(chunks, at + 3);
}
