import type { Concept } from '../../../../concepts.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { countsPeople, joinedLeft, subjectOf } from '../../roles.ts';
import { formList, wordList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';
import { whoseLosses } from './losses.ts';
import { puttingVerb } from './put-too.ts';

const atId = idOf('at');

/** "The army put its losses at 44": no more is said of them than that they were lost. */
export const putLosses: Frame = {
  id: 'en/frame/put-losses',
  on: ['verb'],
  opens: (word) => puttingVerb.has(word),
  name: 'put its losses at <number>',
  apply({ passage, chunks }, at) {
    const lost = chunks[at + 1];
    const group = chunks[at + 3]?.group;
    if (!puttingVerb.has(chunks[at]!.word) || lost?.group?.figure !== null || !isWord(chunks[at + 2], atId))
      return null;
    if (!lossesNoun.isAt(passage, lost.last - 1) || group?.sort !== 'bare' || group.figure?.article !== false)
      return null;
    const behind = chunks[at + 4];
    if (isType(behind, 'state') || isType(behind, 'verb') || group.figure.unit !== null) return null;
    const noun = whoseLosses(passage, chunks, at + 3) ?? undefined;
    const patients = [noun === undefined ? { group, index: at + 3 } : { group, index: at + 3, noun }];
    return { concept: 'kill', rule: 'en/frame/put-losses', index: at + 3, patients, running: true };
  },
};

const lossesNoun = formList('losses');

const becoming = wordList(['become', 'became']);

/** "900 men became casualties": whom the noun at chunk `at` befell; `null` where it does not say so. */
export function becomeCasualties(chunks: readonly Chunk[], at: number, concept: Concept): Found | null {
  const subject = becoming.has(chunkAt(chunks, at - 1)?.word) ? subjectOf(chunks, at - 1) : null;
  if (subject === null || !countsPeople(subject.group)) return null;
  return { concept, rule: 'en/frame/casualties-are', index: at, patients: joinedLeft(chunks, subject.index) };
}
