/* A noun of harm that a figure counts, and whose it is: "12 civilian deaths", "no casualties". */

import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../../model/claim.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { isMany, subjectOf } from '../../../roles.ts';
import type { Word } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { losingVerbs, recordingVerbs } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';
import { gappedBehind } from '../whom/gapped.ts';
import { comparedBehind, distributedBehind } from '../whom/more-of-them.ts';

const [withId, ofId] = ids('with of');

/** "12 deaths", "no casualties", "five fatalities": the noun counts what happened. */
export const casualtyNoun: Frame = {
  id: 'en/frame/casualty-noun',
  on: ['group'],
  opens: (word) => word?.casualty !== undefined,
  name: '<number> deaths',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group?.sort !== 'casualty' || group.figure === null) return null;
    const noun = wordAt(passage, group.head);
    const concept = noun?.casualty?.concept;
    if (concept === undefined || !countsPeopleOf(noun!) || (group.figure.article && !group.none) || isMany(group))
      return null;
    // "with no visible injuries": how somebody looked. "Most of the bodies appeared pale": how they were, not of whom.
    if (group.none && isWord(chunkAt(chunks, at - 1), withId)) return null;
    if (
      group.figure.unit === 'fraction' &&
      !(isType(chunks[at + 1], 'auxiliary') && chunks[at + 2]?.group?.sort === 'people')
    )
      return null;
    // "65 bodies of civilians"
    const whose = isWord(chunks[at + 1], ofId) ? chunks[at + 2]?.group : undefined;
    const ofWhom = whose?.sort === 'people' && whose.figure === null ? { noun: whose } : {};
    return {
      concept,
      rule: 'en/frame/casualty-noun',
      // "recorded 650 casualties" is a count, not an event.
      running: isType(chunkAt(chunks, at - 1), 'verb') && recording.has(chunks[at - 1]!.word),
      index: at,
      patients: [
        {
          group: {
            ...group,
            sort: 'people',
            population: sufferersOf(chunks, at) ?? populationOf(passage, group),
            side: null,
          },
          index: at,
          ...ofWhom,
        },
        // "two deaths on Sunday and five more on Monday"
        ...distributedBehind(chunks, at),
        ...comparedBehind(chunks, at),
        // "cost the army 300 casualties, the rebels 47"
        ...gappedBehind(chunks, at),
      ],
    };
  },
};

/** "The rebels suffered 37 casualties": whose they are stands before the verb. */
function sufferersOf(chunks: readonly Chunk[], at: number): PopulationGroup | null {
  // "cost the rebels 37 casualties"
  const cost = costing.has(chunkAt(chunks, at - 2)?.word) ? chunkAt(chunks, at - 1)?.group : undefined;
  if (cost === undefined && !suffering.has(chunkAt(chunks, at - 1)?.word)) return null;
  const subject = cost ?? subjectOf(chunks, at - 1)?.group;
  return subject?.sort === 'people' && subject.population === 'combatants' ? 'combatants' : null;
}

const costing = verbList(['cost']);
const suffering = verbList([...losingVerbs, 'take']);

const recording = verbList(recordingVerbs);

/** "civilian deaths", "military casualties": whose they are stands before the noun. */
export function populationOf(passage: Passage, group: Group): PopulationGroup {
  for (let at = group.head - 1; at >= group.first; at--) {
    const form = wordAt(passage, at)?.form;
    if (form === 'civilian') return 'civilians';
    if (form === 'military' || form === 'combatant' || form === 'troop') return 'combatants';
    if (form === 'child') return 'children';
    // "182 rebel bodies"
    if (wordAt(passage, at)?.person?.group === 'combatants') return 'combatants';
  }
  return 'people';
}

/** Nouns of deeds ("12 executions", "30 arrests") count events that may each befall several people. */
function countsPeopleOf(noun: Word): boolean {
  return !severalBefall.has(noun.casualty!.concept!) && !deedNouns.has(noun);
}

const severalBefall: ReadonlySet<Concept> = new Set<Concept>(['abduct', 'detain', 'displace', 'vanish', 'rape']);
const deedNouns = wordList('killing killings execution executions slaying slayings');
