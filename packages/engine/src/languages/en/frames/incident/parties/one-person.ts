import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp, isAtHand } from './armed.ts';
import { actorsOf } from './doer.ts';

const they = idOf('they');

const forces = wordList(forceNouns);
const single = wordList('him her he she');
const anyone = wordList('him her he she them they');

/** The pronoun that the verb at chunk `at` befalls: its subject where it is passive, else right behind it. */
function sufferer(chunks: readonly Chunk[], at: number): Chunk | undefined {
  if (!isPassive(chunks, at)) return chunks[at + 1];
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  return chunkAt(chunks, back);
}

/** "He was attacked by two gunmen", "the assailants followed the judge home and shot him dead": one person, whoever it is. */
export function befellOne(sentence: Sentence, at: number, doer: Group | null): Happening | null {
  const { passage, chunks } = sentence;
  if (doer === null || !single.has(sufferer(chunks, at)?.word)) return null;
  if (!isAtHand(passage, doer) || forces.isAt(passage, doer.last - 1) || doer.population === 'police') return null;
  return befallen(sentence, at, doer, 'attack');
}

/** "They were shot dead by troops": whom police shoot may have shot first. */
export function shotThem(sentence: Sentence, at: number, doer: Group | null): Happening | null {
  if (doer === null || !isPassive(sentence.chunks, at) || !isWord(sufferer(sentence.chunks, at), they)) return null;
  return doer.population !== 'police' && bearsArms(sentence.passage, doer)
    ? befallen(sentence, at, doer, 'attack')
    : null;
}

/** "They were kidnapped by bandits": whoever they are. */
export function tookThem(sentence: Sentence, at: number, doer: Group | null): Happening | null {
  if (doer === null || !anyone.has(sufferer(sentence.chunks, at)?.word)) return null;
  return befallen(sentence, at, doer, 'abduct');
}

function befallen(sentence: Sentence, at: number, doer: Group, concept: Concept): Happening | null {
  const by = actorsOf(sentence, doer);
  if (by.length === 0 || isAddedUp(sentence)) return null;
  return { concept, rule: 'en/incident/pronoun', index: at, by, against: [], weapon: null };
}
