/* A noun of harm that a figure counts, and whose it is: "12 civilian deaths", "no casualties". */

import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { isMany } from '../../../roles.ts';
import type { Word } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { recordingVerbs } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';
import { gappedBehind } from '../whom/gapped.ts';
import { comparedBehind, distributedBehind } from '../whom/more-of-them.ts';
import { whoseCasualties } from './whose-casualties.ts';

const [withId, ofId, asId] = ids('with of as');

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
    if (concept === undefined || !countsPeopleOf(noun!)) return null;
    if (group.figure.article && !group.none && !isOneDealt(passage, chunks, at)) return null;
    // "many deaths" is no count; "several civilian casualties" is one.
    if (isMany(group) && !(few.isAt(passage, group.figure.first) && counting.isAt(passage, group.head))) return null;
    // "with no visible injuries": how somebody looked. "Most of the bodies appeared pale": how they were, not of whom.
    if (group.none && isWord(chunkAt(chunks, at - 1), withId)) return null;
    if (group.figure.unit === 'fraction' && !isShareTold(chunks, at)) return null;
    if (isUnity(chunks, at)) return null;
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
            ...whoseCasualties(passage, chunks, at),
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

/** "inflicted a casualty", "suffered another casualty": one, which an article counts where a verb says that it came about. */
function isOneDealt(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  return single.isAt(passage, chunks[at]!.group!.head) && dealing.has(chunkAt(chunks, at - 1)?.word);
}

const single = wordList(['casualty', 'fatality']);
const dealing = verbList(['inflict', 'suffer', 'sustain', 'cause', 'report']);

/** "Most of the casualties were civilians", "63% of all casualties in May were caused by mines": a share of which something is told. */
function isShareTold(chunks: readonly Chunk[], at: number): boolean {
  if (isType(chunks[at + 1], 'auxiliary') && chunks[at + 2]?.group?.sort === 'people') return true;
  if (chunks[at]!.group!.figure!.qualifier === 'more-than') return false;
  // Over when and where.
  let next = at + 1;
  while (isType(chunks[next], 'date') || isType(chunks[next], 'preposition') || chunks[next]?.group?.figure === null)
    next++;
  return isType(chunks[next], 'auxiliary') && causing.has(chunks[next + 1]?.word);
}

/** "were caused by mines" */
const causing = verbList(['cause', 'inflict']);

/** "to act as one body", "must be one body", "one soul, one body": of one mind, and nobody is dead. */
function isUnity(chunks: readonly Chunk[], at: number): boolean {
  if (!isOne(chunks[at])) return false;
  const before = chunkAt(chunks, at - 1);
  return (
    isWord(before, asId) ||
    before?.word?.form === 'be' ||
    (isMark(before, mark.comma) && isOne(chunkAt(chunks, at - 2)))
  );
}

/** A group that "one" counts. */
function isOne(chunk: Chunk | undefined): boolean {
  const figure = chunk?.group?.figure;
  return figure != null && !figure.article && figure.low === 1 && figure.high === 1;
}

const few = formList(['several']);
const counting = wordList(['casualties', 'deaths', 'fatalities', 'injuries']);

const recording = verbList(recordingVerbs);

/** Nouns of deeds ("12 executions", "30 arrests") count events that may each befall several people. */
function countsPeopleOf(noun: Word): boolean {
  return !severalBefall.has(noun.casualty!.concept!) && !deedNouns.has(noun);
}

const severalBefall: ReadonlySet<Concept> = new Set<Concept>(['abduct', 'detain', 'displace', 'vanish', 'rape']);
const deedNouns = wordList('killing killings execution executions slaying slayings');
