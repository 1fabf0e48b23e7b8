import type { Passage } from '../../../../text/passage.ts';
import { formAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';

/** "the eastern bank" of a river; any other bank keeps money. */
export function isBank(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  return (form === 'bank' || form === 'banks') && (tags(passage, at - 1) & Tag.direction) !== 0;
}

/** "a rebel defence line": any other line may be of words. */
export function isLine(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  return (form === 'line' || form === 'lines') && lined.isAt(passage, at - 1);
}

const lined = formList(['defence', 'defense', 'defensive']);

/** "the city centre": a part of a town, where any other centre may be a building. */
export function isTownCentre(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  return (form === 'centre' || form === 'center') && centred.isAt(passage, at - 1);
}

const centred = formList(['city', 'town', 'village']);
