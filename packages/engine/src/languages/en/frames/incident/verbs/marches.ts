import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isPassive, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { protestAims, protesterNouns, rejoicing } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isPlaced } from '../parties/around.ts';
import { targets } from '../parties/sides.ts';

const [to, streets, through] = ids('to streets through');
const protesters = wordList(protesterNouns);
const aims = wordList(protestAims);
const joys = wordList(rejoicing);

/** From here on people in the street are a crowd. */
const crowd = 20;

/** "Thousands took to the streets of the capital": to protest, unless to celebrate. */
export function tookToStreets(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const street = isWord(chunks[at + 1], to) ? chunks[at + 2] : undefined;
  if (street === undefined || id(passage, street.last - 1) !== streets) return null;
  return protest(sentence, at, subjectOf(chunks, at));
}

/** "Hundreds of students marched through the town against the war", "protesters rallied in the square" */
export function marched(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const subject = isPassive(chunks, at) ? null : subjectOf(chunks, at);
  if (subject === null || !(isWord(chunks[at + 1], through) || isPlaced(sentence, at, at + 1))) return null;
  return protesters.isAt(passage, subject.group.head) || someWord(passage, aims)
    ? protest(sentence, at, subject)
    : null;
}

function protest(sentence: Sentence, at: number, subject: Placed | null): Happening | null {
  const { passage } = sentence;
  if (subject === null || !isCrowd(passage, subject.group) || isAddedUp(sentence) || someWord(passage, joys))
    return null;
  return {
    concept: 'protest',
    rule: 'en/incident/marched',
    index: at,
    by: targets(passage, [subject]),
    against: [],
    weapon: null,
  };
}

function isCrowd(passage: Passage, { sort, population, figure, head }: Group): boolean {
  if (population === 'combatants' || population === 'police' || population === 'prisoners') return false;
  if (sort === 'people' && protesters.isAt(passage, head)) return true;
  return (sort === 'people' || sort === 'bare') && (figure?.low ?? 0) >= crowd;
}

function someWord(passage: Passage, words: typeof aims): boolean {
  for (let at = passage.first; at < passage.last; at++) if (words.isAt(passage, at)) return true;
  return false;
}
