/* A noun of harm, and a verb that gives its number: "Casualties stand at 31". */
import type { Concept } from '../../../../../concepts.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { countsPeople, isParticiple, subjectsOf } from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { counted, fateAt } from '../fates/fates.ts';
import { keptCountOf } from '../nouns/people-nouns.ts';
import { namedBefore } from '../nouns/whose-casualties.ts';
import { givenBy, numbering } from './given.ts';
import { puttingVerb } from './put-too.ts';
import { isOfBoth } from './toll.ts';

const atId = idOf('at');

/** "Casualties are up to 10", "the dead numbered 40", "deaths stand at 31", "put civilian deaths at 31", "900 men became casualties" */
export const casualtiesAre: Frame = {
  id: 'en/frame/casualties-are',
  on: ['group'],
  opens: (word) => word?.casualty?.plural === true || keptCountOf.has(word?.form ?? ''),
  name: 'casualties are <number>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined || group.figure !== null || group.none) return null;
    if (group.sort === 'people') return keptCount(passage, chunks, at);
    if (group.sort !== 'casualty') return null;
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
    // "the casualties since June were 900"
    if (isType(chunks[next], 'date')) next++;
    const behind = next;
    while (isType(chunks[next], 'auxiliary') && ((chunks[next]!.word?.tags ?? 0) & (Tag.be | Tag.have)) !== 0) next++;
    const given = givenBy(chunks, next);
    if (given > 0) next = given;
    else if (next === behind) {
      if (!isWord(chunks[next], atId) || !puttingVerb.has(chunkAt(chunks, at - 1)?.word)) return null;
      next++;
    }
    const figure = chunks[next]?.group;
    // "casualties total 95,600 men"
    const counts = figure?.sort === 'bare' || figure?.sort === 'people';
    if (!counts || figure.figure?.article !== false || figure.figure.unit === 'fraction') return null;
    // "Casualties amounted to 300 killed and 900 wounded": each count says itself what it is of.
    if (fateAt(chunks[next + 1]) !== undefined && !isOfBoth(chunks, next)) return null;
    const { population } = namedBefore(passage, group);
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

const becoming = wordList(['become', 'became']);

/** "900 men became casualties": whom the noun at chunk `at` befell; `null` where it does not say so. */
function becomeCasualties(chunks: readonly Chunk[], at: number, concept: Concept): Found | null {
  if (!becoming.has(chunkAt(chunks, at - 1)?.word)) return null;
  const patients = subjectsOf(chunks, at - 1).filter(({ group }) => countsPeople(group));
  return patients.length === 0 ? null : { concept, rule: 'en/frame/casualties-are', index: at, patients };
}

/** "Prisoners number 1,200", "Refugees taken in total 4,000": what their noun says befell those whom the verb behind counts. */
function keptCount(passage: Passage, chunks: readonly Chunk[], at: number): Found | null {
  const concept = keptCountOf.get(wordAt(passage, chunks[at]!.group!.head)?.form ?? '');
  if (concept === undefined) return null;
  const verb = isParticiple(chunks[at + 1]) && !numbering.has(chunks[at + 1]!.word) ? at + 2 : at + 1;
  const index = numbering.has(chunks[verb]?.word) ? givenBy(chunks, verb) : -1;
  const figure = chunks[index]?.group;
  if (figure?.sort !== 'bare' || figure.figure?.article !== false || figure.figure.unit !== null) return null;
  const patients = [{ group: figure, index, noun: chunks[at]!.group! }];
  return { concept, rule: 'en/frame/casualties-are', index: at, patients, running: true };
}
