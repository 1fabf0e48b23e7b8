import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { isParticiple, type Placed } from '../../../roles.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { battering, fallingBombs, laidBombs, strikingNouns } from '../../../words/blows.ts';
import { projectiles } from '../../../words/count.ts';
import type { Frame } from '../../frame.ts';
import { countsThings } from '../countable.ts';
import { found } from '../done.ts';
import { listRight } from '../lists/lists.ts';

const [withId, by, and] = ids('with by and');

const batteringVerbs = verbList(battering);
const blows = wordList(strikingNouns);
const barrage = wordList(['barrage']);
const missiles = wordList(projectiles);
const laid = wordList(laidBombs);
const dropped = wordList(fallingBombs);

/** "shelled Homs with 120 shells", "attacked with two planes", "was hit by 14 rockets": what a blow was dealt with. */
export const ordnanceSpent: Frame = {
  id: 'en/frame/ordnance-spent',
  name: 'hit <something> with <weapons>',
  on: ['preposition'],
  opens: (word) => word !== undefined && (word.id === withId || word.id === by),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const figure = chunks[at + 1]?.group?.figure;
    if (figure == null || figure.article) return null;
    const verb = isWord(chunks[at], by) ? sufferedBefore(chunks, at) : blowBefore(passage, chunks, at);
    if (verb < 0) return null;
    // "attacked Gao with 12 lorries", but a convoy with 12 lorries may have had them itself.
    const ridden = isWord(chunks[at], withId) && chunks[at - 1]?.group?.sort === 'other';
    const takes = ridden ? 'weapons' : 'ordnance';
    const arms = listRight(passage, chunks, at + 1, takes);
    if (!countsThings(passage, chunks[at + 1]!.group!, takes)) return null;
    return found(sentence, 'en/frame/ordnance-spent', spending(passage, arms), verb, arms);
  },
};

/** Chunks between a blow and what it was dealt with: "attacked a base near Homs and a port on Monday with". */
const reach = 16;

/** The blow before "with" at chunk `at`; -1 for none. */
function blowBefore(passage: Passage, chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back >= 0 && back > at - reach; back--) {
    const chunk = chunks[back]!;
    // "a camp of deportees": a noun that no list has.
    if (chunk.type === 'verb' && chunk.word === undefined && isType(chunkAt(chunks, back - 1), 'preposition')) continue;
    if (chunk.type === 'verb') return batteringVerbs.has(chunk.word) ? back : -1;
    // "an attack on Homs with two car bombs"
    if (chunk.type === 'group' && (blows.isAt(passage, chunk.last - 1) || barrage.isAt(passage, chunk.first)))
      return back;
    if (chunk.type === 'subordinator' || chunk.type === 'pronoun' || chunk.type === 'auxiliary') return -1;
    if (chunk.type === 'mark' && !isType(chunkAt(chunks, back - 1), 'group')) return -1;
    if (chunk.type === 'conjunction' && chunk.id !== and) return -1;
  }
  return -1;
}

/** "was hit by 14 rockets": the verb right before "by". */
function sufferedBefore(chunks: readonly Chunk[], at: number): number {
  const verb = chunkAt(chunks, at - 1);
  return verb?.type === 'verb' && batteringVerbs.has(verb.word) && isParticiple(verb) ? at - 1 : -1;
}

/** What was done with them: shells are fired, barrel bombs dropped, planes used. */
function spending(passage: Passage, arms: readonly Placed[]): Concept {
  const [first] = arms;
  if (first === undefined) return 'use-things';
  if (isOf(passage, first.group, dropped)) return 'drop';
  if (isOf(passage, first.group, laid)) return 'use-things';
  return missiles.isAt(passage, first.group.head) && wordAt(passage, first.group.head)?.form !== 'bombs'
    ? 'fire'
    : 'use-things';
}

function isOf(passage: Passage, group: Group, words: typeof laid): boolean {
  for (let at = group.figure!.last; at < group.head; at++) if (words.isAt(passage, at)) return true;
  return false;
}
