/* Families by how many they are: "a family of four", "five of a family". */
import type { Group } from '../../../mentions/group.ts';
import type { Passage } from '../../../text/passage.ts';
import { idOf } from '../lexicon.ts';
import { id } from '../look.ts';
import { readFigure } from '../quantity/read.ts';
import { formList } from '../word-list.ts';
import { isNounAhead } from './nouns.ts';

const of = idOf('of');

const anybody = formList('members people persons souls'.split(' '));
const families = formList(['families', 'households']);

/** "Five of a family", "two of the family": people, not families. */
export function inFamily(passage: Passage, group: Group): Group {
  if (group.population !== 'families' || group.figure === null || id(passage, group.figure.last) !== of) return group;
  // "Shell kills family of six"
  if (group.figure.last === group.last) return group;
  return families.isAt(passage, group.last - 1) ? group : { ...group, population: 'people', plural: true };
}

/** "an Iraqi family of four": so many people, not one family. */
export function ofFamily(passage: Passage, group: Group, taken: (token: number) => boolean): Group | null {
  if (id(passage, group.last) !== of || group.plural) return null;
  if (group.population !== 'families' || group.figure?.article === false) return null;
  const figure = readFigure(passage, group.last + 1, taken);
  if (figure === null || figure.unit !== null) return null;
  // "a family of nine members"
  const noun = anybody.isAt(passage, figure.last);
  if (!noun && isNounAhead(passage, figure.last)) return null;
  return { ...group, last: noun ? figure.last + 1 : figure.last, figure, plural: true, population: 'people' };
}
