import type { Concept } from '../../../../../concepts.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isMany, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { dens, fightingNouns, raidingNouns, strikingNouns } from '../../../words/blows.ts';
import type { Frame } from '../../frame.ts';
import { found } from '../done.ts';
import { listRight } from '../lists/lists.ts';

const [inId, across, through, and] = ids('in across through and');

const fighting = verbList('fight battle clash');
const sweeping = verbList('sweep/swept/swept comb');
const battles = wordList(fightingNouns);
const raids = wordList(raidingNouns);
const strikes = wordList(strikingNouns);
const carrying = verbList('carry conduct launch mount');

/** "clashed in a dozen towns", "operations in ten hideouts", "swept through 12 camps": how many places saw it. */
export const spotsOfViolence: Frame = {
  id: 'en/frame/spots-of-violence',
  name: 'clashed in <places>',
  on: ['preposition'],
  opens: (word) => word !== undefined && (word.id === inId || word.id === across || word.id === through),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const group = chunks[at + 1]?.group;
    const parted = partedSpots(sentence, at + 1);
    if (group?.figure == null || group.figure.article || isMany(group)) return null;
    if (group.definite) return null;
    const told = isWord(chunks[at], through) ? sweptBefore(sentence, at) : violenceBefore(sentence, at);
    if (told === null) return null;
    const spots = parted !== null ? [parted] : listRight(passage, chunks, at + 1, 'spots');
    return found(sentence, 'en/frame/spots-of-violence', told.concept, told.index, spots);
  },
};

/** "ten suspected rebel hideouts", "ten rebels' hideouts": what is counted stands a chunk behind its figure. */
function partedSpots({ passage, chunks }: Sentence, at: number): Placed | null {
  const group = chunks[at]?.group;
  if (group?.figure == null || group.figure.article) return null;
  const suspected = group.sort === 'bare' && chunks[at + 1]?.word?.verb?.lemma === 'suspect';
  const spots = chunks[suspected ? at + 2 : at + 1]?.group;
  if (!suspected && group.sort !== 'people') return null;
  if (spots == null || spots.figure !== null || spots.definite || !hidden.isAt(passage, spots.head)) return null;
  return {
    group: { ...spots, first: group.first, figure: group.figure, object: [group.figure.last, spots.last] },
    index: at,
  };
}

const hidden = wordList(dens);

interface Told {
  readonly concept: Concept;
  readonly index: number;
}

function sweptBefore({ passage, chunks }: Sentence, at: number): Told | null {
  const subject = subjectOf(chunks, at - 1);
  if (subject === null || plagues.isAt(passage, subject.group.last - 1)) return null;
  return sweeping.has(chunkAt(chunks, at - 1)?.word) ? { concept: 'raid-things', index: at - 1 } : null;
}

/** "Fire swept through 12 camps": nobody's raid. */
const plagues = formList(
  'fire fires blaze flames cholera measles disease diseases virus epidemic outbreak famine flood floods storm tornado waters wave'.split(
    ' ',
  ),
);

/** Chunks between violence and where it was: "clashed with police and soldiers in". */
const reach = 7;

/** The fighting or the raids of which "in" at chunk `at` says where they were. */
function violenceBefore({ passage, chunks }: Sentence, at: number): Told | null {
  for (let back = at - 1; back >= 0 && back > at - reach; back--) {
    const chunk = chunks[back]!;
    const { type, last, word } = chunk;
    if (type === 'group' || type === 'verb') {
      const concept = conceptOf(passage, last - 1);
      if (concept !== null && (type === 'group' || chunk.last - chunk.first === 1) && isNoun(chunks, back))
        return { concept, index: back };
    }
    if (type === 'verb') {
      if (fighting.has(word)) return { concept: 'contest', index: back };
      // "an operation carried out in ten hideouts"
      if (!carrying.has(word)) return null;
    }
    if (type === 'subordinator' || type === 'mark' || type === 'pronoun' || type === 'date') return null;
    if (type === 'conjunction' && chunk.id !== and) return null;
    if (type === 'group' && chunk.group!.figure !== null && !chunk.group!.figure.article) return null;
  }
  return null;
}

/** "clashes", "fighting": a noun that the verb list may know too; no "raids" that somebody does. */
function isNoun(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]!.type === 'group' || !isType(chunks[at + 1], 'group');
}

const clearing = formList(['clearance', 'clearing', 'clean-up', 'mopping-up']);

function conceptOf(passage: Sentence['passage'], at: number): Concept | null {
  if (battles.isAt(passage, at)) return 'contest';
  if (raids.isAt(passage, at)) return clearing.isAt(passage, at - 1) ? 'clear' : 'raid-things';
  return strikes.isAt(passage, at) ? 'attack-things' : null;
}
