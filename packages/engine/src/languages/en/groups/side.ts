import type { PopulationGroup } from '../../../model/claim.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { id, markAt, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formTable } from '../word-table.ts';
import { ageEnd } from './ages.ts';

const of = idOf('of');

/** Whose people: what stands between the figure and the noun, or the noun itself for "rebels". */
export function sideOf(
  passage: Passage,
  from: number,
  head: number,
  population: PopulationGroup | null,
): readonly [number, number] | null {
  if (population === null || head < 0) return null;
  let start = from;
  while (
    start < head &&
    (markAt(passage, start) !== 0 || id(passage, start) === of || (tags(passage, start) & Tag.determiner) !== 0)
  )
    start++;
  while (start < head && plainModifiers[id(passage, start)] === 1) start++;
  while (start < head && shapeAt(passage, start) === Shape.number && ageEnd(passage, start) > 0)
    start = ageEnd(passage, start);
  if (start < head) return [start, head];
  return partisanNouns[id(passage, head)] === 1 ? [head, head + 1] : null;
}

const plainModifiers = formTable(
  'other more additional further young old innocent unarmed armed wounded injured dead several male female adult',
);

const partisanNouns = formTable('rebel rebels insurgent insurgents mujahideen separatists islamists loyalists');
