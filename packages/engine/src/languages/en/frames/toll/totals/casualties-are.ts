/* A noun of harm, and a verb that gives its number: "Casualties stand at 31". */
import type { Concept } from '../../../../../concepts.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { countsPeople, joinedLeft, subjectOf } from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { counted } from '../fates/fates.ts';
import { populationOf } from '../nouns/casualty-noun.ts';
import { puttingVerb } from './put-too.ts';

const [to, atId] = ids('to at');

/** "Casualties are up to 10", "the dead numbered 40", "deaths stand at 31", "put civilian deaths at 31", "900 men became casualties" */
export const casualtiesAre: Frame = {
  id: 'en/frame/casualties-are',
  on: ['group'],
  opens: (word) => word?.casualty?.plural === true,
  name: 'casualties are <number>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group?.sort !== 'casualty' || group.figure !== null || group.none) return null;
    const concept = wordAt(passage, group.head)?.casualty?.concept;
    if (concept === undefined || !counted.has(concept)) return null;
    const became = becomeCasualties(chunks, at, concept);
    if (became !== null) return became;
    let next = at + 1;
    // "Casualties among the allies totalled 40"
    while (
      isType(chunks[next], 'preposition') &&
      chunks[next + 1]?.group?.figure === null &&
      !isWord(chunks[next], atId)
    )
      next += 2;
    const behind = next;
    while (isType(chunks[next], 'auxiliary') && ((chunks[next]!.word?.tags ?? 0) & (Tag.be | Tag.have)) !== 0) next++;
    if (isType(chunks[next], 'verb') && standing.has(chunks[next]!.word)) {
      next++;
      if (isWord(chunks[next], atId) || isWord(chunks[next], to)) next++;
    } else if (next === behind) {
      if (!isWord(chunks[next], atId) || !puttingVerb.has(chunkAt(chunks, at - 1)?.word)) return null;
      next++;
    }
    const figure = chunks[next]?.group;
    // "casualties total 95,600 men"
    const counts = figure?.sort === 'bare' || figure?.sort === 'people';
    if (!counts || figure.figure?.article !== false || figure.figure.unit === 'fraction') return null;
    const population = populationOf(passage, group);
    // "civilian deaths": whose they are.
    const noun =
      population === 'people' || figure.sort === 'people'
        ? {}
        : { noun: { ...group, sort: 'people' as const, population } };
    return {
      concept,
      rule: 'en/frame/casualties-are',
      index: at,
      patients: [{ group: figure, index: next, ...noun }],
      running: true,
    };
  },
};

const standing = verbList(['stand', 'rise', 'reach', 'number', 'total', 'amount', 'exceed', 'climb']);

const becoming = wordList(['become', 'became']);

/** "900 men became casualties": whom the noun at chunk `at` befell; `null` where it does not say so. */
function becomeCasualties(chunks: readonly Chunk[], at: number, concept: Concept): Found | null {
  const subject = becoming.has(chunkAt(chunks, at - 1)?.word) ? subjectOf(chunks, at - 1) : null;
  if (subject === null || !countsPeople(subject.group)) return null;
  return { concept, rule: 'en/frame/casualties-are', index: at, patients: joinedLeft(chunks, subject.index) };
}
