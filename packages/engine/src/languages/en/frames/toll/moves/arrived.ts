/* Who comes to a border or a camp, or comes fleeing: "400 people arrived at the crossing", "arrived in Gao, fleeing clashes". */
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isMark, isType } from '../../../chunk.ts';
import { isGerund } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { isVisitor, movers } from './unarmed.ts';

/** "400 people arrived at the border crossing", "200 families have arrived in the camp", "arrived in Gao from the north, fleeing clashes" */
export const arrived: Frame = {
  id: 'en/frame/arrived',
  on: ['verb'],
  name: '<people> arrived at <border>',
  opens: (word) => arriving.has(word),
  apply({ passage, chunks }, at) {
    const goal = goalBehind(passage, chunks, at);
    const concept = goal === 'border' ? 'flee-abroad' : goal === 'camp' || comesFleeing(chunks, at) ? 'flee' : null;
    if (concept === null) return null;
    const patients = movers(chunks, at).filter(
      ({ group }) => group.sort === 'people' && !group.figure!.article && !isVisitor(passage, group),
    );
    return { concept, rule: 'en/frame/arrived', index: at, patients };
  },
};

const arriving = verbList(['arrive']);
const to = wordList(['at', 'in', 'on']);
const borders = formList('border frontier crossing checkpoint crossings'.split(' '));
const camps = formList('camp camps'.split(' '));

/** Where the verb at chunk `at` says that they came to, over what belongs to it: "at the Morin crossing", "at the camp in Gao". */
function goalBehind(passage: Passage, chunks: readonly Chunk[], at: number): 'border' | 'camp' | null {
  const goal = chunks[at + 2]?.group;
  if (!to.has(chunks[at + 1]?.word) || goal === undefined || goal.figure !== null) return null;
  if (borders.isAt(passage, goal.last - 1)) return 'border';
  return camps.isAt(passage, goal.last - 1) ? 'camp' : null;
}

const fleeing = verbList(['flee', 'escape']);

/** Chunks between "arrived" and "fleeing". */
const fleeingMax = 10;

/** "arrived in Gao, fleeing clashes", "arrived in Gao after fleeing clashes" */
function comesFleeing(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < chunks.length && next < at + fleeingMax; next++) {
    const chunk = chunks[next]!;
    if (chunk.type === 'verb') return fleeing.has(chunk.word) && isGerund(chunk);
    if (isMark(chunk, mark.semicolon) || isType(chunk, 'conjunction') || isType(chunk, 'subordinator')) {
      if (chunk.word?.form !== 'after') return false;
    }
  }
  return false;
}
