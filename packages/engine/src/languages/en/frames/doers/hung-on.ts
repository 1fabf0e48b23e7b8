import { createGroup, type Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { formAt, wordAt } from '../../look.ts';
import { isPassive } from '../../roles.ts';
import { verbList, wordList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import { isMeans } from './means.ts';
import { subjectFor } from './who.ts';

const [on, of, which, inId, when, where, by, behindId, forId, out, to] = ids(
  'on of which in when where by behind for out to',
);

const series = new Set(
  'series wave waves spate string barrage round rounds flurry number succession salvo salvos volley volleys hail slew pair couple handful use'.split(
    ' ',
  ),
);

/** "a series of air strikes", "rounds of shelling", "the use of gas": the means that stands behind "of" the group at a chunk; else `null`. */
export function manyOf(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const { group } = chunks[at]!;
  if (group === undefined || !isWord(chunks[at + 1], of) || !isSeries(passage, chunks[at])) return null;
  const behind = chunks[at + 2];
  if (behind?.type !== 'group' && behind?.type !== 'verb') return null;
  const means = behind.group ?? createGroup(behind.first, behind.last, { sort: 'things', head: behind.first });
  return isMeans(passage, means) ? means : null;
}

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
    const { type, group, word } = chunks[at]!;
    if (type === 'subordinator') return [];
    if (group === undefined || isWord(chunkAt(chunks, at - 1), by) || !isMeans(passage, group)) {
      // Over "carried out by", to no other verb.
      if (type === 'verb' && ((word?.verb?.forms ?? 0) & Form.participle) === 0) return [];
      continue;
    }
    return [group, ...carriedOutBy(chunks, at + 1, first), ...behindIt(passage, chunks, at)];
  }
  return [];
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

/** Chunks between an attack and whom it is blamed on. */
const blameReach = 7;

/** "blamed 12 of the deaths on the army": whom, behind what stands at chunk `dead`; `null` where nobody is. */
export function chargedBehind(chunks: readonly Chunk[], dead: number): Group | null {
  if (chunkAt(chunks, dead - 1)?.word?.verb?.lemma !== 'blame' || isPassive(chunks, dead - 1)) return null;
  return isWord(chunks[dead + 1], on) ? (chunks[dead + 2]?.group ?? null) : null;
}

/** "in an attack that the West blames on the army", "in strikes blamed on the army", "attributed to it": whom what starts at chunk `from` charges; else `null`. */
export function blamedFor(chunks: readonly Chunk[], from: number): Group | null {
  let blamed = false;
  for (let at = from; at < chunks.length && at < from + blameReach; at++) {
    const { type, word, unit } = chunks[at]!;
    if (unit !== 0) return null;
    if (type === 'verb') {
      // "attributed to the army"
      if (word?.form === 'attributed' && isWord(chunks[at + 1], to)) return chunks[at + 2]?.group ?? null;
      if (word?.verb?.lemma !== 'blame') return null;
      blamed = true;
    } else if (blamed && word?.form === 'on') return chunks[at + 1]?.group ?? null;
    else if (type !== 'group' && type !== 'subordinator' && type !== 'auxiliary' && type !== 'adverb') return null;
  }
  return null;
}

/** "The group claimed an attack that killed 12", "carried out a strike that killed": whose the attack was, by their own words or the report's; `null` where nobody's. */
export function claimantOf(passage: Passage, chunks: readonly Chunk[], attack: number): Group | null {
  let verb = attack - 1;
  // "a series of attacks"
  if (isWord(chunkAt(chunks, verb), of) && isSeries(passage, chunkAt(chunks, verb - 1))) verb -= 2;
  const being = isAnswerable(passage, chunks, verb);
  if (being >= 0) return subjectFor(passage, chunks, being)?.group ?? null;
  // "blamed the front for the attack that killed", "accused rebels of the attack that killed"
  const charged = chunkAt(chunks, verb - 1)?.group;
  if (
    charged !== undefined &&
    (isWord(chunks[verb], forId) || isWord(chunks[verb], of)) &&
    charging.has(chunkAt(chunks, verb - 2)?.word)
  )
    return isPassive(chunks, verb - 2) ? null : charged;
  // "claimed responsibility for"
  if (isWord(chunkAt(chunks, verb), forId) && isResponsibility(passage, chunkAt(chunks, verb - 1))) verb -= 2;
  // "claimed an October 2 attack", "carried out an attack"
  while (
    isType(chunkAt(chunks, verb), 'date') ||
    isType(chunkAt(chunks, verb), 'adverb') ||
    isWord(chunkAt(chunks, verb), out)
  )
    verb--;
  if (!isType(chunkAt(chunks, verb), 'verb') || isPassive(chunks, verb)) return null;
  return owning.has(chunks[verb]!.word) ? (subjectFor(passage, chunks, verb)?.group ?? null) : null;
}

/** "said they were responsible for", "that it was behind": the chunk of its "were", if `joint` ends it so; else -1. */
function isAnswerable(passage: Passage, chunks: readonly Chunk[], joint: number): number {
  const answers = isWord(chunkAt(chunks, joint), forId) && isResponsible(passage, chunkAt(chunks, joint - 1));
  const being = answers ? joint - 2 : isWord(chunkAt(chunks, joint), behindId) ? joint - 1 : -1;
  return isType(chunkAt(chunks, being), 'auxiliary') ? being : -1;
}

const charging = verbList(['blame', 'accuse']);
const owning = verbList('claim carry conduct launch stage mount');

function isSeries(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.group !== undefined && series.has(formAt(passage, chunk.last - 1));
}

function isResponsibility(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.group !== undefined && formAt(passage, chunk.last - 1) === 'responsibility';
}

function isResponsible(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.last - chunk.first === 1 && formAt(passage, chunk.first) === 'responsible';
}
