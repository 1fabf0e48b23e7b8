/* Who those told of were: "Those killed included two nurses". */
import { type Chunk, chunkAt, isType } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { wordAt } from '../../../look.ts';
import { countsPeople, joinedRight } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { counted, fateAt } from '../fates/fates.ts';

/** "Those killed included two nurses", "the dead include a girl of ten" */
export const included: Frame = {
  id: 'en/frame/included',
  on: ['verb', 'auxiliary'],
  opens: (word) => word?.verb?.lemma === 'include' || word?.form === 'were',
  name: 'those killed included <people>',
  apply({ passage, chunks }, at) {
    const { word } = chunks[at]!;
    if (word?.form === 'were' ? !isThoseOrDead(chunks, at - 1) : word?.form === 'including') return null;
    const lot = chunkAt(chunks, at - 1);
    const concept =
      lot?.group?.sort === 'casualty' && lot.group.figure === null
        ? wordAt(passage, lot.group.head)?.casualty?.concept
        : fateAt(lot);
    if (concept === undefined || !counted.has(concept)) return null;
    const group = chunks[at + 1]?.group;
    // "the dead include 50 who were burned"
    const alone = group?.sort === 'bare' && group.figure?.article === false && isType(chunks[at + 2], 'subordinator');
    if (group === undefined || !countsPeople(group) || (group.sort !== 'people' && !alone)) return null;
    return {
      concept,
      rule: 'en/frame/included',
      index: at - 1,
      patients: joinedRight(chunks, at + 1, { aside: true }),
    };
  },
};

/** "Those killed were", "the dead were" */
function isThoseOrDead(chunks: readonly Chunk[], at: number): boolean {
  const form = chunkAt(chunks, at - 1)?.word?.form;
  const { type, word } = chunks[at] ?? {};
  return type === 'state'
    ? form === 'the'
    : type === 'verb' && form === 'those' && ((word?.verb?.forms ?? 0) & Form.participle) !== 0;
}
