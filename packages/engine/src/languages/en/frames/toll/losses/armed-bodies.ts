/* Who has losses of their own, and holds people: bodies and people that bear arms. */
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { formList } from '../../../word-list.ts';
import { armedBodies, irregulars, regulars, unitNouns } from '../../../words/combatants.ts';

/** "the regiment", "a militia", "rebels": whether a group is an armed body, or people under arms. */
export function isArmedBody(passage: Passage, { population, last }: Group): boolean {
  return population === 'combatants' || population === 'police' || bodies.isAt(passage, last - 1);
}

const bodies = formList([...regulars, ...unitNouns, ...irregulars, ...armedBodies]);
