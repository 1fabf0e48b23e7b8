import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, objectsOf, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { meetingVerbs, wreckingForms } from '../../../words/incident.ts';
import { isBareName, isTarget, namedIn } from '../parties/around.ts';
import { targets } from '../parties/sides.ts';
import type { Range } from '../typed.ts';

const being = idOf('being');

const joints = wordList('in during');

/** What a blow does to whom or what it meets. */
export const meeting: ReadonlySet<string> = new Set([...meetingVerbs, ...wreckingForms]);

/** "the convoy was hit by an air strike", "12 people were killed in a drone strike" */
export function hitByIt(
  { passage, chunks }: { passage: Sentence['passage']; chunks: Sentence['chunks'] },
  at: number,
): Range[] {
  const form = chunkAt(chunks, at - 1)?.word?.form;
  if (form !== 'by' && form !== 'in') return [];
  if (form === 'in' && at - 1 <= openingMax) {
    const hurt = hurtBehind(chunks, at);
    if (hurt !== null) return [namedIn(passage, hurt)];
  }
  // "were killed on Sunday in an air strike"
  const back = isType(chunkAt(chunks, at - 2), 'date') ? at - 3 : at - 2;
  const verb = chunkAt(chunks, back);
  if (
    verb?.type !== 'verb' ||
    !meeting.has(verb.word?.verb?.lemma ?? '') ||
    ((verb.word?.verb?.forms ?? 0) & Form.participle) === 0
  )
    return [];
  // "with seven policemen being killed in an ambush"
  const absolute = isWord(chunkAt(chunks, back - 1), being) ? chunkAt(chunks, back - 2)?.group : undefined;
  const subject = absolute === undefined ? subjectOf(chunks, back) : { group: absolute, index: back - 2 };
  if (
    subject === null ||
    !isTarget(passage, subject.group) ||
    isBareName(passage, subject.group) ||
    subject.group.sort === 'bare'
  )
    return [];
  const met = targets(passage, [subject]);
  if (met.length > 0) return met;
  // "three civilians were killed and 12 others wounded in": of the same people.
  for (let at = Math.max(0, subject.index - othersReach); at < subject.index; at++) {
    const { group } = chunks[at]!;
    if (group?.sort === 'people' && group.population !== null && group.figure !== null)
      return [namedIn(passage, group)];
  }
  return [namedIn(passage, subject.group)];
}

/** Chunks between "others" and the people whom they are more of. */
const othersReach = 12;

/** Chunks before a phrase that opens its sentence: "Meanwhile, in another attack". */
const openingMax = 2;
const phraseMax = 9;

/** "In another attack near Gao, 12 people were killed": whom the clause behind the opening phrase tells of. */
function hurtBehind(chunks: readonly Chunk[], at: number): Group | null {
  if (at > 1 && !isType(chunkAt(chunks, at - 2), 'mark') && !isType(chunkAt(chunks, at - 2), 'adverb')) return null;
  if (chunks[at]!.group?.definite === true) return null;
  for (let next = at + 1; next < at + phraseMax && next < chunks.length; next++) {
    if (!isMark(chunks[next], mark.comma)) {
      if (!leads.has(chunks[next]!.type)) return null;
      continue;
    }
    const group = chunks[next + 1]?.group;
    if (group?.sort !== 'people' || group.figure === null) continue;
    const verb = isType(chunks[next + 2], 'auxiliary') ? chunks[next + 3] : undefined;
    return isType(verb, 'verb') && hurting.has(verb!.word) ? group : null;
  }
  return null;
}

const leads: ReadonlySet<string> = new Set(['preposition', 'group', 'date', 'adverb', 'conjunction']);
const hurting = verbList('kill wound injure hurt shoot hack murder massacre');

/** "killed five soldiers in an ambush", "were shot by rebels in two mortar attacks": whom the blow met, where it is said who struck it. */
export function harmedIn({ passage, chunks }: Sentence, at: number, by: readonly Range[]): Range[] {
  if (by.length === 0 || !joints.has(chunkAt(chunks, at - 1)?.word)) return [];
  for (let back = at - 2; back > 0 && back > at - phraseMax; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb') {
      if (!hurting.has(word)) return [];
      const [first] = isPassive(chunks, back) ? [subjectOf(chunks, back)] : objectsOf(chunks, back);
      const group = first?.group;
      return group?.sort === 'people' && isTarget(passage, group) ? targets(passage, [first!]) : [];
    }
    if (type !== 'group' && type !== 'preposition' && type !== 'date' && !isMark(chunks[back], mark.comma)) return [];
  }
  return [];
}
