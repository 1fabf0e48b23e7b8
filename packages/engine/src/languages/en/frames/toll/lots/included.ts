/* Who those told of were: "Those killed included two nurses". */
import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { idOf } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { countsPeople, isParticiple, joinedRight, type Placed } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { counted, fateAt, fateBefore, fateIn } from '../fates/fates.ts';

const including = idOf('including');

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
        : (fateAt(lot) ?? fateOfLot(passage, chunks, at - 1));
    if (concept === undefined || !counted.has(concept)) return null;
    const group = chunks[at + 1]?.group;
    // "the dead include 50 who were burned"
    const alone = group?.sort === 'bare' && group.figure?.article === false && isType(chunks[at + 2], 'subordinator');
    // "the wounded were civilians, including two nurses"
    const parts = word?.form === 'were' ? includedBehind(chunks, at + 1) : [];
    if (parts.length > 0) return { concept, rule: 'en/frame/included', index: at - 1, patients: parts };
    if (group === undefined || !countsPeople(group) || (group.sort !== 'people' && !alone)) return null;
    return {
      concept,
      rule: 'en/frame/included',
      index: at - 1,
      patients: joinedRight(chunks, at + 1, { aside: true }),
    };
  },
};

/** "the slain guards included two women": what befell those of the lot at chunk `at` stands before their noun. */
function fateOfLot(passage: Passage, chunks: readonly Chunk[], at: number): Concept | undefined {
  const group = chunkAt(chunks, at)?.group;
  if (group?.sort !== 'people' || group.figure !== null) return undefined;
  if (group.definite) return fateIn(fateBefore(passage, group.first, group.head));
  const told = chunkAt(chunks, at - 1);
  return isParticiple(told) && chunkAt(chunks, at - 2)?.word?.form === 'the' ? fateAt(told) : undefined;
}

/** Whom "including" counts right behind people at chunk `at` whom no figure does. */
function includedBehind(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const { sort, figure } = chunks[at]?.group ?? {};
  if (sort !== 'people' || figure !== null) return [];
  const opens = isMark(chunks[at + 1], mark.comma) ? at + 2 : at + 1;
  const part = chunks[opens + 1]?.group;
  if (!isWord(chunks[opens], including) || part?.sort !== 'people' || !countsPeople(part)) return [];
  return joinedRight(chunks, opens + 1, { aside: true });
}

/** "Those killed were", "the dead were", "the wounded were" */
function isThoseOrDead(chunks: readonly Chunk[], at: number): boolean {
  const form = chunkAt(chunks, at - 1)?.word?.form;
  const { type, word } = chunks[at] ?? {};
  return type === 'state'
    ? form === 'the'
    : type === 'verb' && (form === 'those' || form === 'the') && ((word?.verb?.forms ?? 0) & Form.participle) !== 0;
}
