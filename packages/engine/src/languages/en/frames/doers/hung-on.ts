import { createGroup, type Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { wordAt } from '../../look.ts';
import { isPassive } from '../../roles.ts';
import { verbList, wordList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import { claimantOf } from './blamed.ts';
import { isMeans } from './means.ts';

const [which, inId, when, where, by, behindId, out, the] = ids('which in when where by behind out the');

/** What ties fighters to whom they fight for: "troops loyal to the regime". */
export const tying = wordList('loyal allied'.split(' '));

/** Chunks between an outcome and the clause that it is the outcome of. */
const outcomeReach = 14;

/** "The village was shelled by rebels, killing 12": the passive verb of whose clause the gerund at `verb` tells the outcome; else -1. */
export function sufferedBefore(chunks: readonly Chunk[], verb: number): number {
  if (((chunks[verb]!.word?.verb?.forms ?? 0) & Form.gerund) === 0 || isType(chunkAt(chunks, verb - 1), 'preposition'))
    return -1;
  for (let at = verb - 1; at >= 0 && at > verb - outcomeReach; at--) {
    const { type, word } = chunks[at]!;
    if (type === 'subordinator') return -1;
    if (type !== 'verb' || ((word?.verb?.forms ?? 0) & Form.gerund) !== 0) continue;
    // "was accused by the union of killing 12": who accuses did nothing.
    return isPassive(chunks, at) && word?.verb?.speech === undefined ? at : -1;
  }
  return -1;
}

/** Chunks between people and the attack that their relative clause hangs on. */
const hangingReach = 12;

/**
 * "the raids by the army in which 35 were killed", "air strikes on the town on Monday when 15 were killed": the attack that a
 * clause about people hangs on, whoever carried it out, and who "were behind the attack".
 */
export function hungOn(passage: Passage, chunks: readonly Chunk[], { index, patients }: Found): Group[] {
  const first = overSpeaker(chunks, Math.min(patients[0]?.index ?? index, index));
  const joint = chunkAt(chunks, first - 1);
  if (joint?.type !== 'subordinator') return [];
  const inWhich = joint.id === which && isWord(chunkAt(chunks, first - 2), inId);
  const onDay = (joint.id === when || joint.id === where) && isType(chunkAt(chunks, first - 2), 'date');
  if (!inWhich && !onDay) return [];
  for (let at = first - 3; at >= 0 && at > first - hangingReach; at--) {
    const { type, word } = chunks[at]!;
    if (type === 'subordinator') return [];
    const group = attackAt(passage, chunks, at);
    if (group === null || isWord(chunkAt(chunks, at - 1), by)) {
      // Over "carried out by", to no other verb.
      if (type === 'verb' && ((word?.verb?.forms ?? 0) & Form.participle) === 0) return [];
      continue;
    }
    const claimant = claimantOf(passage, chunks, isWord(chunkAt(chunks, at - 1), the) ? at - 1 : at);
    return [
      group,
      ...carriedOutBy(chunks, at + 1, first),
      ...behindIt(passage, chunks, at),
      ...(claimant === null ? [] : [claimant]),
    ];
  }
  return [];
}

/** The attack at a chunk: a group, or a gerund that its article makes a noun ("the shooting"); `null` where none is. */
function attackAt(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const { type, group, first, last } = chunks[at]!;
  if (group !== undefined) return isMeans(passage, group) ? group : null;
  if (type !== 'verb' || chunkAt(chunks, at - 1)?.last !== first || !isWord(chunks[at - 1], the)) return null;
  const noun = createGroup(first, last, { sort: 'things', head: first, definite: true });
  return isMeans(passage, noun) ? noun : null;
}

/** "in which the mayor said 12 were killed": the chunk behind "in which", over whoever says so. */
function overSpeaker(chunks: readonly Chunk[], first: number): number {
  const says = chunkAt(chunks, first - 1)?.word?.verb;
  const isSaid = says?.speech !== undefined && says.concept === undefined;
  const source = chunkAt(chunks, first - 2)?.type;
  return isSaid && (source === 'group' || source === 'pronoun') ? first - 2 : first;
}

/** "by Russian warplanes" between an attack and what hangs on it. */
function carriedOutBy(chunks: readonly Chunk[], from: number, to: number): Group[] {
  for (let at = from; at + 1 < to; at++) {
    const { group } = chunks[at + 1]!;
    if (chunks[at]!.id === by && group !== undefined) return [group];
  }
  return [];
}

/** "an attack in Gao, allegedly carried out by rebels": who, where a participle at chunk `verb` says so over where it was; `means` is the chunk behind the attack. */
export function carriedOutFrom(chunks: readonly Chunk[], means: number, verb: number): Group | null {
  if (!doing.has(chunks[verb]!.word)) return null;
  for (let at = means; at < verb; at++) {
    const { type, unit, id } = chunks[at]!;
    const isWhere = type === 'group' || (type === 'preposition' && id !== by) || type === 'date' || type === 'adverb';
    if (!isWhere && unit !== mark.comma) return null;
  }
  const behind = isWord(chunks[verb + 1], out) ? verb + 2 : verb + 1;
  return isWord(chunks[behind], by) ? (chunks[behind + 1]?.group ?? null) : null;
}

const doing = verbList('carry conduct launch stage mount');

/** "the rebels were behind the attack" */
function behindIt(passage: Passage, chunks: readonly Chunk[], attack: number): Group[] {
  if (!isWord(chunkAt(chunks, attack - 1), behindId) || !isType(chunkAt(chunks, attack - 2), 'auxiliary')) return [];
  let at = attack - 3;
  // "forces loyal to the president"
  while (isType(chunkAt(chunks, at - 1), 'preposition') && isType(chunkAt(chunks, at - 2), 'group')) at -= 2;
  if (tying.has(wordAt(passage, chunks[at]?.first ?? -1))) at--;
  const { group } = chunks[at] ?? {};
  return group === undefined ? [] : [group];
}
