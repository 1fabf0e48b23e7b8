/* Who has losses of their own, and holds people: bodies and people that bear arms. */
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { wordAt } from '../../../look.ts';
import { formList } from '../../../word-list.ts';
import { armedBodies, irregulars, regulars, unitNouns } from '../../../words/combatants.ts';

/** "the regiment", "a militia", "rebels": whether a group is an armed body, or people under arms. */
export function isArmedBody(passage: Passage, { population, last }: Group): boolean {
  return population === 'combatants' || population === 'police' || bodies.isAt(passage, last - 1);
}

const bodies = formList([...regulars, ...unitNouns, ...irregulars, ...armedBodies]);

/** "the enemy's", "rebel", "the army's": whether the words from `first` to before `last` name somebody who fights. */
export function namesArmed(passage: Passage, first: number, last: number): boolean {
  if (bodies.isIn(passage, first, last)) return true;
  for (let at = first; at < last; at++) if (wordAt(passage, at)?.person?.group === 'combatants') return true;
  return false;
}
