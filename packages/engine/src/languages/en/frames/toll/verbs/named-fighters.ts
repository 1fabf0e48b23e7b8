/* Fighters whom only the name of their movement counts: "killed 18 Tigers". */
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import type { Chunk } from '../../../chunk.ts';
import { shapeAt } from '../../../look.ts';
import type { Placed } from '../../../roles.ts';

/** "killed 18 Tigers": those whom a name in the plural counts, and who were killed, are people. */
export function asFighters(passage: Passage, placed: Placed, verb: Chunk): Placed {
  const { group } = placed;
  const { figure, last } = group;
  const one = figure !== null && !figure.article && figure.unit === null && last - figure.last === 1;
  if (group.sort !== 'other' || !one || verb.word?.verb?.concept !== 'kill') return placed;
  const isPlural = shapeAt(passage, last - 1) === Shape.title && wordsOf(passage, last - 1, last).endsWith('s');
  return isPlural ? { ...placed, group: { ...group, sort: 'people', population: 'people', plural: true } } : placed;
}
