import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { isPassive, objectsOf, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList, wordList } from '../../word-list.ts';
import { forceNouns } from '../../words/combatants.ts';
import { isAddedUp } from './armed.ts';
import { isCrowd } from './attacks.ts';
import { actorsOf } from './doer.ts';
import type { Happening } from './found.ts';
import { targets } from './sides.ts';
import type { Range } from './typed.ts';

const toId = idOf('to');
const forces = wordList(forceNouns);
const using = verbList('use fire shoot');
/** What is fired at people to kill or wound them; gas and water only drive them off. */
const deadly = wordList('bullets ammunition rounds gunfire');
const reach = 9;

/** "fired live rounds to disperse protesters", "used live ammunition to break up a march": by those sent against a crowd. */
export function dispersed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (isPassive(chunks, at) || !isWord(chunkAt(chunks, at - 1), toId) || isAddedUp(sentence)) return null;
  const done = objectsOf(chunks, at);
  const first = done[0]?.group;
  if (first === undefined || !isCrowd(passage, first)) return null;
  for (let back = at - 2; back > 0 && back > at - reach; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'subordinator') return null;
    if (type !== 'verb' || !using.has(word)) continue;
    const weapon = deadlyBehind(passage, chunks, back);
    const doer = subjectOf(chunks, back)?.group;
    if (weapon === null || doer === undefined || !forces.isAt(passage, doer.last - 1)) return null;
    return {
      concept: 'put-down',
      rule: 'en/incident/dispersed',
      index: at,
      by: actorsOf(sentence, doer),
      against: targets(passage, done),
      weapon,
    };
  }
  return null;
}

/** "live ammunition and tear gas": what kills, among what the verb at chunk `verb` says was used. */
function deadlyBehind(passage: Passage, chunks: readonly Chunk[], verb: number): Range | null {
  for (let next = verb + 1; next < verb + 6; next++) {
    const group = chunks[next]?.group;
    if (group !== undefined && deadly.isAt(passage, group.last - 1)) return [group.first, group.last];
    if (group === undefined && !isType(chunks[next], 'conjunction') && !isType(chunks[next], 'mark')) return null;
  }
  return null;
}
