import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../model/claim.ts';
import { mark } from '../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id, wordAt } from '../../look.ts';
import { countsPeople, isMany, joinedRight, subjectOf } from '../../roles.ts';
import { formList, verbList } from '../../word-list.ts';
import { recordingVerbs } from '../../words/casualties.ts';
import type { Frame } from '../frame.ts';
import { harming } from './fates.ts';
import { comparedBehind, distributedBehind } from './more-of-them.ts';

const [withId, ofId, lives] = ids('with of lives');

/** "12 deaths", "no casualties", "five fatalities": the noun counts what happened. */
export const casualtyNoun: Frame = {
  id: 'en/frame/casualty-noun',
  on: ['group'],
  opens: (word) => word?.casualty !== undefined,
  name: '<number> deaths',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group?.sort !== 'casualty' || group.figure === null) return null;
    const concept = wordAt(passage, group.head)?.casualty?.concept;
    if (concept === undefined || (group.figure.article && !group.none) || isMany(group)) return null;
    // "with no visible injuries": how somebody looked. "Most of the bodies appeared pale": how they were, not of whom.
    if (group.none && isWord(chunkAt(chunks, at - 1), withId)) return null;
    if (
      group.figure.unit === 'fraction' &&
      !(isType(chunks[at + 1], 'auxiliary') && chunks[at + 2]?.group?.sort === 'people')
    )
      return null;
    if (!countedAsPeople(concept, wordAt(passage, group.head)?.form ?? '')) return null;
    // "65 bodies of civilians"
    const whose = isWord(chunks[at + 1], ofId) ? chunks[at + 2]?.group : undefined;
    const noun = whose?.sort === 'people' && whose.figure === null ? { noun: whose } : {};
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
          ...noun,
        },
        // "two deaths on Sunday and five more on Monday"
        ...distributedBehind(chunks, at),
        ...comparedBehind(chunks, at),
      ],
    };
  },
};

/** "The rebels suffered 37 casualties": whose they are stands before the verb. */
function sufferersOf(chunks: readonly Chunk[], at: number): PopulationGroup | null {
  if (!suffering.has(chunkAt(chunks, at - 1)?.word)) return null;
  const subject = subjectOf(chunks, at - 1)?.group;
  return subject?.sort === 'people' && subject.population === 'combatants' ? 'combatants' : null;
}

const suffering = verbList(['suffer', 'sustain', 'take', 'lose']);

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
function countedAsPeople(concept: Concept, form: string): boolean {
  if (
    concept === 'abduct' ||
    concept === 'detain' ||
    concept === 'displace' ||
    concept === 'vanish' ||
    concept === 'rape'
  )
    return false;
  return !/^(?:killing|execution|slaying)s?$/.test(form);
}

/** "the death of 1,500 civilians", "the killing of two nurses", "the arrest of 40 people" */
export const casualtyOf: Frame = {
  id: 'en/frame/casualty-of',
  on: ['group', 'verb'],
  // Some of the deeds are words that no list has.
  opens: (word) => word === undefined || word.casualty !== undefined || deeds.has(word.form),
  name: 'the death of <people>',
  apply({ passage, chunks }, at) {
    if (!goesOn(chunks[at + 1])) return null;
    const concept = deedConcept(passage, chunks[at]);
    if (concept === undefined) return null;
    // "killing and injury of scores", "the death and wounding of 12": not told apart.
    const second = isType(chunks[at + 1], 'conjunction') ? deedConcept(passage, chunks[at + 2]) : undefined;
    if (second !== undefined && second !== concept && harming.has(second) && harming.has(concept)) {
      const behind = isWord(chunks[at + 3], ofId) ? at + 4 : at + 3;
      const both = chunks[behind]?.group;
      return both === undefined || !countsPeople(both)
        ? null
        : { concept: 'harm', rule: 'en/frame/casualty-of', index: at, patients: joinedRight(chunks, behind) };
    }
    const of = overWhere(chunks, at + 1);
    if (!isWord(chunks[of], ofId)) return null;
    const group = chunks[of + 1]?.group;
    if (group === undefined) return null;
    // "the loss of hundreds of lives"
    if (group.figure?.article === false && id(passage, group.last - 1) === lives) {
      const people: Group = { ...group, sort: 'people', population: 'people', side: null };
      return { concept, rule: 'en/frame/casualty-of', index: at, patients: [{ group: people, index: of + 1 }] };
    }
    if (!countsPeople(group)) return null;
    // "the bodies of five men and two boys were found": the verb behind is that of the bodies.
    const aside = bodies.isAt(passage, chunks[at]!.last - 1);
    // "found the remains of 12 people": the noun may look like a verb, whose subject did nothing to them.
    const index = chunks[at]!.word?.form === 'remains' ? of : at;
    const patients = joinedRight(chunks, of + 1, { aside }).filter(({ group }) => !isHurt(passage, group));
    return { concept, rule: 'en/frame/casualty-of', index, patients };
  },
};

/** "the bodies of 12 men and 40 injured people": what befell these stands before their noun. */
function isHurt(passage: Passage, { first, head }: Group): boolean {
  for (let at = first; at < head; at++) if (wordAt(passage, at)?.verb?.concept === 'wound') return true;
  return false;
}

const bodies = formList('bodies corpses remains');

/** What may stand between a deed and those to whom it was done. */
function goesOn(chunk: Chunk | undefined): boolean {
  const type = chunk?.type;
  return type === 'preposition' || type === 'mark' || type === 'date' || type === 'conjunction';
}

/** "the arrest near the capital, Utopolis, of two men": over where and when, to "of". */
function overWhere(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (
    next < at + 8 &&
    !isWord(chunks[next], ofId) &&
    (isType(chunks[next], 'preposition') ||
      isType(chunks[next], 'date') ||
      isMark(chunks[next], mark.comma) ||
      (chunks[next]?.group !== undefined && chunks[next]!.group!.figure === null && next > at))
  )
    next++;
  return next;
}

function deedConcept(passage: Passage, chunk: Chunk | undefined): Concept | undefined {
  if (chunk === undefined) return undefined;
  if (chunk.group !== undefined) {
    const { group } = chunk;
    if (group.figure !== null && !group.figure.article) return undefined;
    const head = wordAt(passage, group.head);
    if (group.sort === 'casualty') return head?.casualty?.concept;
    return deeds.get(head?.form ?? lastWord(passage, group));
  }
  const form = chunk.word?.form ?? '';
  return deeds.get(form);
}

function lastWord(passage: Passage, group: Group): string {
  return wordsOf(passage, group.last - 1, group.last).toLowerCase();
}

const deeds: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['killing', 'kill'],
  ['murder', 'kill'],
  ['massacre', 'kill'],
  ['murders', 'kill'],
  ['massacres', 'kill'],
  ['assassinations', 'kill'],
  ['execution', 'kill'],
  ['assassination', 'kill'],
  ['slaughter', 'kill'],
  ['slaying', 'kill'],
  ['martyrdom', 'kill'],
  ['beheading', 'kill'],
  ['neutralisation', 'kill'],
  ['neutralization', 'kill'],
  ['remains', 'kill'],
  ['drowning', 'die'],
  ['loss', 'kill'],
  ['wounding', 'wound'],
  ['injuring', 'wound'],
  ['displacement', 'displace'],
  ['expulsion', 'displace'],
  ['deportation', 'displace'],
  ['exodus', 'flee'],
  ['evacuation', 'evacuate'],
  ['return', 'return'],
  ['returns', 'return'],
  ['abduction', 'abduct'],
  ['kidnapping', 'abduct'],
  ['arrest', 'detain'],
  ['detention', 'detain'],
  ['disappearance', 'vanish'],
  ['rape', 'rape'],
]);

/** "900,000 Sudanese refugees have come to Chad": refugees are counted by their noun. */
export const refugees: Frame = {
  id: 'en/frame/refugees',
  on: ['group'],
  opens: (word) => countedByNoun.has(word?.form ?? ''),
  name: '<number> refugees',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined || group.figure === null || group.figure.article || group.sort !== 'people') return null;
    if (group.figure.unit === 'fraction' || isMany(group)) return null;
    const form = wordAt(passage, group.head)?.form;
    const concept = countedByNoun.get(form ?? '');
    if (concept === undefined) return null;
    return { concept, rule: 'en/frame/refugees', index: at, patients: [{ group, index: at }] };
  },
};

const countedByNoun: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['refugees', 'take-refuge'],
  ['idps', 'displace'],
  ['martyrs', 'kill'],
  ['evacuees', 'evacuate'],
  ['returnees', 'return'],
]);
