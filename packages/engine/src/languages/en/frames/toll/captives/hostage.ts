/* Who is taken or held as something: "took 40 people hostage", "1,200 prisoners were taken". */
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { countsPeople, isPassive, joinedLeft, joinedRight, objectsOf, subjectOf, subjectsOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { jointFate } from '../fates/joint.ts';

const asId = idOf('as');

const captive = wordList('hostage hostages captive captives prisoner prisoners'.split(' '));
const shields = formList('shield shields');
const human = formList('human');
const taking = verbList(['take']);
const holding = verbList(['hold']);

/** "took 40 people hostage", "have been taken captive", "took hostage 12 workers", "2,000 as human shields" */
export const hostage: Frame = {
  id: 'en/frame/hostage',
  on: ['verb'],
  opens: (word) => taking.has(word) || holding.has(word),
  name: '<someone> took <people> hostage',
  apply(sentence, at) {
    const { chunks } = sentence;
    const takes = taking.has(chunks[at]!.word);
    // "killed or taken prisoner": nobody can tell.
    if (jointFate(chunks, at) === null) return null;
    const next = isWord(chunks[at + 1], asId) ? at + 2 : at + 1;
    // "eight were killed and 30 taken hostage"
    const own = chunkAt(chunks, at - 1)?.group;
    if (own?.figure?.article === false && countsPeople(own) && isCaptive(sentence, next))
      return abduct(at, joinedLeft(chunks, at - 1));
    if (isPassive(chunks, at)) {
      // "1,200 prisoners were taken"
      const taken = takes && isEnd(chunks[next]) ? subjectOf(chunks, at) : null;
      if (taken !== null && taken.group.figure?.article === false && prisoners.isAt(sentence.passage, taken.group.head))
        return { ...abduct(at, joinedLeft(chunks, taken.index)), concept: 'detain' };
      // "six soldiers, who had been held hostage, were found dead": what the sentence tells is what became of them.
      if (!isCaptive(sentence, next) || isInAside(chunks, at)) return null;
      return abduct(at, subjectsOf(chunks, at));
    }
    if (isCaptive(sentence, at + 1)) {
      return chunks[at + 2]?.group?.figure == null ? null : abduct(at, joinedRight(chunks, at + 2));
    }
    const objects = objectsOf(chunks, at);
    const last = objects.at(-1);
    if (last === undefined || objects[0]!.group.figure === null) return null;
    // "took 12 hostages", "took another one prisoner"
    if (takes && captive.isAt(sentence.passage, last.group.last - 1) && chunks[last.index + 1]?.word?.form !== 'to')
      return prisoners.isAt(sentence.passage, last.group.head)
        ? { ...abduct(at, objects), concept: 'detain' }
        : abduct(at, objects);
    const alone = isCaptive(sentence, last.index + 1);
    return alone || asShields(sentence, last.index + 1) ? abduct(at, objects) : null;
  },
};

/** Whoever takes prisoners holds them as armies and states do. */
const prisoners = formList('prisoners');

/** Whether nothing is said behind a verb but where and when. */
function isEnd(chunk: Chunk | undefined): boolean {
  return chunk === undefined || ['mark', 'conjunction', 'date', 'adverb'].includes(chunk.type);
}

/** Chunks of a relative clause between two commas. */
const asideMax = 12;

/** Whether the verb at `at` stands in a relative clause between commas, with the main verb behind it. */
function isInAside(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  while (back > at - asideMax && back > 0 && chunks[back]!.type !== 'subordinator' && chunks[back]!.unit === 0) back--;
  if (!isType(chunks[back], 'subordinator') || !isMark(chunkAt(chunks, back - 1), mark.comma)) return false;
  let next = at + 1;
  while (next < at + asideMax && chunks[next] !== undefined && chunks[next]!.unit !== mark.comma) next++;
  return isType(chunks[next + 1], 'auxiliary');
}

/** "as hostages", "as they fled to serve as human shields" within a few chunks. */
function asShields(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (isType(sentence.chunks[at], 'mark')) return false;
    if (isWord(sentence.chunks[at], asId) && isCaptive(sentence, at + 1)) return true;
  }
  return false;
}

function abduct(index: number, patients: Found['patients']): Found {
  return { concept: 'abduct', rule: 'en/frame/hostage', index, patients };
}

/** "hostage", "captives", "human shields": what those at a chunk are taken or held as, and no more words. */
function isCaptive({ passage, chunks }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined) return false;
  const { first, last } = chunk;
  if (last - first === 1) return captive.isAt(passage, first);
  return last - first === 2 && human.isAt(passage, first) && shields.isAt(passage, first + 1);
}
