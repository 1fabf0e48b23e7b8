import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { wordList } from '../../../word-list.ts';
import { crowdNouns, protesterNouns, riotous } from '../../../words/combatants.ts';

const crowds = wordList([...crowdNouns, ...riotous]);
const protesters = wordList([...protesterNouns, 'rioters', 'supporters', 'students']);

/** "villagers", "an angry mob", "protesters": people in the street, in a crowd. */
export function isInCrowd(passage: Passage, { head, last, population }: Group): boolean {
  if (population === 'combatants' || population === 'police') return false;
  return crowds.isAt(passage, last - 1) || (head >= 0 && crowds.isAt(passage, head));
}

/** What the violence of a crowd is: a protest that turned violent where it is by protesters or against the police, else a mob's. */
export function crowdConcept(passage: Passage, doer: Group, againstForces: boolean): Concept {
  return protesters.isAt(passage, doer.last - 1) || againstForces ? 'riot' : 'mob';
}
