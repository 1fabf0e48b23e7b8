import type { Group } from '../../../../mentions/group.ts';
import type { Figure } from '../../../../mentions/quantity/figure.ts';
import type { Passage } from '../../../../text/passage.ts';
import { ids } from '../../lexicon.ts';
import { formAt, id, isCapitalised, isShouted } from '../../look.ts';
import type { Word } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import { devices, projectiles } from '../../words/count.ts';

const [of] = ids('of');

export const projectileNouns = wordList(projectiles);
export const deviceNouns = wordList(devices);
export const chargeNouns = wordList(['charge', 'charges', 'stick', 'sticks']);

/** "took 16 of their lorries": what is somebody's is taken from them. */
export function isOfTheirs(passage: Passage, { last }: Figure): boolean {
  return id(passage, last) === of && owners.isAt(passage, last + 1);
}

const owners = formList(['their', 'its']);

/** "two F-16s", "three Mirages": aircraft by the name of their type, which no list has. */
export function isTypeName(passage: Passage, { sort, figure, last }: Group): boolean {
  if (sort !== 'other' || figure === null || figure.article || figure.last === last) return false;
  return isCapitalised(passage, last - 1) && !isShouted(passage, last - 1) && formAt(passage, last - 1).endsWith('s');
}

/** What lies in a cache beside weapons: rounds, mines, sticks of dynamite, "four boxes of ammunition", "three AK-47s". */
export function isStored(passage: Passage, group: Group, word: Word | undefined): boolean {
  return (
    projectileNouns.has(word) ||
    deviceNouns.has(word) ||
    chargeNouns.has(word) ||
    isBoxed(passage, group) ||
    isModel(passage, group)
  );
}

/** "four boxes of ammunition" */
function isBoxed(passage: Passage, { last }: Group): boolean {
  return boxes.isAt(passage, last - 1) && id(passage, last) === of && munitions.isAt(passage, last + 1);
}

const boxes = formList('boxes crates cases cans sacks drums bags barrels belts canisters cartons'.split(' '));
const munitions = formList(
  'ammunition ammo munitions explosives explosive dynamite tnt gunpowder grenades bullets cartridges weapons arms'.split(
    ' ',
  ),
);

/** "three AK-47s", "two T-72s", "an M-16": arms by the name of their model, which no list has. */
export function isModel(passage: Passage, { sort, figure, last }: Group): boolean {
  if (sort !== 'other' || figure === null || figure.article || figure.last === last) return false;
  return model.test(formAt(passage, last - 1)) && isCapitalised(passage, last - 1);
}

const model = /^[a-z]{1,4}-?\d{1,3}[a-z]?s$/i;
