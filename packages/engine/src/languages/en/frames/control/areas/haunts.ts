import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import { attackedNouns } from '../../../words/control.ts';
import type { Area } from './area.ts';

const haunts = formList(attackedNouns);

/** "stormed the embassy", "attacked a market": what armed people attack, though nobody is said to hold it. */
export function hauntAt({ passage, chunks }: Sentence, index: number): Area | null {
  const { group } = chunks[index] ?? {};
  if (group === undefined || group.sort === 'people' || !haunts.isAt(passage, group.last - 1)) return null;
  return { group, index, end: index + 1, named: false, passed: false, site: true };
}
