import { createGroup, type Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { tags, wordAt } from '../../../look.ts';
import { isPassive, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, wordList } from '../../../word-list.ts';
import { gatheringNouns } from '../../../words/combatants.ts';
import type { Range } from '../typed.ts';
import { byPhrase, isTarget, namedIn } from './around.ts';
import { doerOf } from './doer.ts';
import { isReduced } from './undergone.ts';

export interface Sides {
  readonly doer: Group | null;
  readonly done: readonly Placed[];
}

const [who, being, of] = ids('who being of');

/** Who did it and to whom, active or passive. */
export function sidesOf(sentence: Sentence, at: number): Sides {
  const { passage, chunks } = sentence;
  if (isPassive(chunks, at)) {
    const subject =
      beingBefore(chunks, at) ?? countedBefore(chunks, at) ?? subjectOf(chunks, at) ?? clauseFirst(chunks, at);
    return { doer: byPhrase(passage, chunks, at + 1), done: subject === null ? [] : [subject] };
  }
  // "a bus attacked by gunmen"
  if (isReduced(chunks, at))
    return { doer: byPhrase(passage, chunks, at + 1), done: [{ group: chunks[at - 1]!.group!, index: at - 1 }] };
  const own = objectsOf(chunks, at);
  // "attacked and seized three outposts": one object of two verbs.
  const next = isType(chunks[at + 2], 'adverb') ? at + 3 : at + 2;
  const shared = own.length === 0 && isType(chunks[at + 1], 'conjunction') && isType(chunks[next], 'verb');
  const objects = (shared ? objectsOf(chunks, next) : own)
    .map((object) => madeOf(sentence, object))
    .filter(({ group }) => isTarget(passage, group));
  return { doer: doerOf(sentence, at), done: objects.map((object) => withoutBearing(passage, object)) };
}

/** "attacked a group of farmers": whom it is made of. */
function madeOf({ passage, chunks }: Sentence, object: Placed): Placed {
  if (object.group.sort !== 'other' || !isWord(chunks[object.index + 1], of)) return object;
  if (!gatherings.isAt(passage, object.group.last - 1)) return object;
  const inner = chunks[object.index + 2]?.group;
  return inner?.sort === 'people' ? { group: inner, index: object.index + 2 } : object;
}

const gatherings = wordList(gatheringNouns);

/** "attacked an outpost south of the capital": the bearing says where it is. */
function withoutBearing(passage: Passage, object: Placed): Placed {
  const { first, last, figure } = object.group;
  if (last - first < 3 || (tags(passage, last - 1) & Tag.direction) === 0) return object;
  const sort = wordAt(passage, last - 2)?.thing === undefined ? object.group.sort : 'things';
  return {
    group: createGroup(first, last - 1, { ...object.group, last: last - 1, figure, sort, head: last - 2 }),
    index: object.index,
  };
}

/** "A guard died after being shot by rebels": whoever the verb before tells of. */
function beingBefore(chunks: readonly Chunk[], at: number): Placed | null {
  if (!isWord(chunkAt(chunks, at - 1), being) || !isType(chunkAt(chunks, at - 2), 'subordinator')) return null;
  for (let back = at - 3; back >= 0 && back > at - 12; back--) {
    if (isType(chunks[back], 'verb')) return subjectOf(chunks, back);
    if (isType(chunks[back], 'mark')) return null;
  }
  return null;
}

/** "the bodies of seven Filipinos who were kidnapped and beheaded": a counted name before the relative clause of a verb. */
function countedBefore(chunks: readonly Chunk[], at: number): Placed | null {
  let back = at - 1;
  while (back > at - relativeReach && back > 0 && steps.has(chunks[back]!.type)) back--;
  const group = isWord(chunkAt(chunks, back), who) ? chunkAt(chunks, back - 1)?.group : undefined;
  if (group === undefined || group.sort !== 'other' || group.figure === null || group.figure.article) return null;
  return { group, index: back - 1 };
}

const relativeReach = 6;
const steps: ReadonlySet<string> = new Set(['auxiliary', 'adverb', 'conjunction', 'verb']);

/** "a convoy sent to help was struck": the group that opens the clause, when nothing nearer is the subject. */
function clauseFirst(chunks: readonly Chunk[], at: number): Placed | null {
  let first: Placed | null = null;
  for (let back = at - 1; back >= 0 && back > at - 9; back--) {
    const { type, group } = chunks[back]!;
    if (type === 'mark' || type === 'subordinator' || type === 'conjunction') break;
    if (group !== undefined && !isType(chunkAt(chunks, back - 1), 'preposition')) first = { group, index: back };
  }
  return first;
}

/** Words that count more of somebody named elsewhere. */
const rest = formList(['others', 'other', 'more']);

export function targets(passage: Passage, done: readonly Placed[]): Range[] {
  return done
    .filter(({ group }) => group.sort !== 'bare' && !rest.isAt(passage, group.last - 1))
    .map(({ group }) => namedIn(passage, group));
}
