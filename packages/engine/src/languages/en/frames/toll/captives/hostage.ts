/* Who is taken or held as something: "took 40 people hostage", "1,200 prisoners were taken". */
import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import {
  countsPeople,
  isPassive,
  joinedLeft,
  joinedRight,
  objectsOf,
  type Placed,
  pastObjects,
  subjectOf,
  subjectsOf,
} from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { jointFate } from '../fates/joint.ts';

const [asId, of] = ids('as of');

const captive = wordList('hostage hostages captive captives prisoner prisoners'.split(' '));
/** Whoever takes prisoners holds them as armies and states do. */
const prisoner = wordList(['prisoner', 'prisoners']);
const shields = formList('shield shields');
const human = formList('human');
const holding = verbList(['hold']);
const making = verbList(['make']);
const taking = verbList(['take', 'make']);

/** "took 40 people hostage", "have been taken captive", "took hostage 12 workers", "made 400 prisoners", "2,000 as human shields" */
export const hostage: Frame = {
  id: 'en/frame/hostage',
  on: ['verb'],
  opens: (word) => taking.has(word) || holding.has(word),
  name: '<someone> took <people> hostage',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    // "killed or taken prisoner": nobody can tell.
    if (jointFate(chunks, at) === null) return null;
    const takes = taking.has(chunks[at]!.word);
    const next = isWord(chunks[at + 1], asId) ? at + 2 : at + 1;
    const behind = captivityAt(sentence, next);
    // "eight were killed and 30 taken hostage"
    const own = chunkAt(chunks, at - 1)?.group;
    if (own?.figure?.article === false && countsPeople(own) && behind !== null)
      return held(behind, at, joinedLeft(chunks, at - 1));
    if (isPassive(chunks, at)) {
      // "1,200 prisoners were taken"
      const taken = takes && isEnd(chunks[next]) ? subjectOf(chunks, at)?.group : undefined;
      if (taken?.figure?.article === false && prisoner.isAt(passage, taken.head))
        return held('detain', at, subjectsOf(chunks, at));
      // "six soldiers, who had been held hostage, were found dead": what the sentence tells is what became of them.
      return behind === null || isInAside(chunks, at) ? null : held(behind, at, subjectsOf(chunks, at));
    }
    if (next === at + 1 && behind !== null)
      return chunks[at + 2]?.group?.figure == null ? null : held(behind, at, joinedRight(chunks, at + 2));
    const objects = objectsOf(chunks, at);
    const last = objects.at(-1);
    // "took the mayor and 20 guards prisoner": beside one known person
    const counted = objects.find(({ group }) => group.figure !== null);
    if (last === undefined || counted === undefined) return null;
    const past = pastObjects(chunks, objects, at);
    const alone = captivityAt(sentence, last.index + 1) ?? captivityAt(sentence, past);
    if (alone !== null) return held(alone, at, objects);
    if (asShields(sentence, last.index + 1)) return held('abduct', at, objects);
    // "took 12 hostages", "took another one prisoner"; but "took 12 prisoners to court", "made 12 prisoners sing"
    const after = chunks[past];
    const isMade = making.has(chunks[at]!.word) && !isEnd(after) && !isType(after, 'preposition');
    if (!takes || isMade || after?.word?.form === 'to' || !captive.isAt(passage, last.group.last - 1)) return null;
    const fate = fateOf(passage, last.group.head);
    // "took 40 hostages": what they are is said by what befell them.
    return held(fate, at, fate === 'abduct' ? objects.map((object) => asPeople(passage, object)) : objects);
  },
};

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

/** "as hostages", "as they ran off to be used as human shields" within a few chunks. */
function asShields(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (isType(sentence.chunks[at], 'mark')) return false;
    if (isWord(sentence.chunks[at], asId) && captivityAt(sentence, at + 1) !== null) return true;
  }
  return false;
}

function held(concept: Concept, index: number, patients: Found['patients']): Found {
  return { concept, rule: 'en/frame/hostage', index, patients };
}

function asPeople(passage: Passage, placed: Placed): Placed {
  const { group } = placed;
  return captive.isAt(passage, group.head) ? { ...placed, group: { ...group, population: 'people' } } : placed;
}

/** "hostage", "captives", "human shields": what befell those who are taken or held as what a chunk says, and no more words. */
function captivityAt({ passage, chunks }: Sentence, at: number): Concept | null {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  const { first, last } = chunk;
  // "took 40 members of the guild hostage": the last word of a phrase may say it.
  const whose = isWord(chunk, of) ? chunks[at + 1]?.group : undefined;
  if (whose?.figure === null && captive.isAt(passage, whose.last - 1)) return fateOf(passage, whose.last - 1);
  if (last - first === 2) return human.isAt(passage, first) && shields.isAt(passage, first + 1) ? 'abduct' : null;
  if (last - first !== 1 || !captive.isAt(passage, first)) return null;
  return fateOf(passage, first);
}

function fateOf(passage: Passage, token: number): Concept {
  return prisoner.isAt(passage, token) ? 'detain' : 'abduct';
}
