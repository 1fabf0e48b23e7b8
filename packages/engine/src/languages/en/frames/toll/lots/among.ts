/* Who belonged to a lot: "a girl was among the dead", "Among the dead were three children". */
import type { Concept } from '../../../../../concepts.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, joinedLeft, joinedRight, subjectOf } from '../../../roles.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { fateAt } from '../fates/fates.ts';

const [amongst, amongId, the] = ids('amongst among the');

/** "a girl was among the dead", "six civilians were among at least 22 people killed" */
export const among: Frame = {
  id: 'en/frame/among',
  on: ['preposition'],
  opens: (word) => word?.form === 'among' || word?.form === 'amongst',
  name: '<people> were among the dead',
  apply({ chunks }, at) {
    const chunk = chunks[at];
    if (chunk?.id !== amongId && chunk?.id !== amongst) return null;
    const inverted = amongTheLot(chunks, at);
    if (inverted !== null) return inverted;
    const headline = chunkAt(chunks, at - 1)?.group;
    // "11 children among 18 dead"
    if (headline?.sort === 'people' && countsPeople(headline) && chunks[at + 1]?.group?.figure != null) {
      const lot = fateAt(chunks[at + 2]);
      return lot === undefined
        ? null
        : { concept: lot, rule: 'en/frame/among', index: at, patients: [{ group: headline, index: at - 1 }] };
    }
    if (!isType(chunkAt(chunks, at - 1), 'auxiliary') && !isType(chunkAt(chunks, at - 1), 'adverb')) return null;
    const concept = lotAhead(chunks, at + 1);
    const subject = concept === null ? null : subjectOf(chunks, at);
    if (concept === null || subject === null) return null;
    const patients = joinedLeft(chunks, subject.index);
    // "a woman and the driver were among the dead"
    if (!patients.some(({ group }) => countsPeople(group))) return null;
    return {
      concept,
      rule: 'en/frame/among',
      index: at,
      patients,
      partsFrom: subject.index + 1,
      ofLot: isBareLot(chunks, at + 1),
    };
  },
};

/** "Among the dead were three children": who they are stands behind. */
function amongTheLot(chunks: readonly Chunk[], at: number): Found | null {
  const concept = lotAhead(chunks, at + 1);
  if (concept === null) return null;
  let be = at + 1;
  while (be < at + 6 && chunks[be] !== undefined && chunks[be]!.type !== 'auxiliary') be++;
  const group = chunks[be + 1]?.group;
  if (!isType(chunks[be], 'auxiliary') || group === undefined || !countsPeople(group) || group.sort !== 'people')
    return null;
  if (isType(chunks[be + 2], 'verb') && chunks[be + 2]?.word?.verb?.concept !== undefined) return null;
  const patients = joinedRight(chunks, be + 1);
  return { concept, rule: 'en/frame/among', index: at, patients, ofLot: isBareLot(chunks, at + 1) };
}

/** "among the dead", with no more said of them: those told of before. */
function isBareLot(chunks: readonly Chunk[], at: number): boolean {
  const next = isWord(chunks[at], the) ? at + 1 : at;
  return (
    isType(chunks[next], 'state') && !isType(chunks[next + 1], 'preposition') && !isType(chunks[next + 1], 'group')
  );
}

/** What befell those among whom: "the dead", "those killed", "at least 22 people killed", "the victims". */
function lotAhead(chunks: readonly Chunk[], at: number): Concept | null {
  for (let next = at; next < chunks.length && next < at + 4; next++) {
    const chunk = chunks[next]!;
    if (chunk.type === 'mark' || chunk.type === 'preposition') return null;
    const concept = fateAt(chunk);
    if (concept !== undefined) return concept;
    if (chunk.group?.sort === 'people' && chunk.group.figure === null && next === at) continue;
  }
  return null;
}
