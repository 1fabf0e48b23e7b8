import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isPassive, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { woundingVerbs } from '../../../words/incident.ts';
import { isJoined } from '../joined.ts';
import { byPhrase, isTarget } from '../parties/around.ts';
import { type Sides, sidesOf } from '../parties/sides.ts';

const [dead, down, to, death, atId, byId] = ids('dead down to death at by');

/** "shot dead two traders", "were gunned down" */
export function isShotDead({ passage, chunks }: Sentence, at: number): boolean {
  const lemma = chunks[at]!.word?.verb?.lemma;
  if (wounding.has(chunks[at]!.word))
    return isToDeath(passage, chunks[at + 1], chunks[at + 2]) || isToDeath(passage, chunks[at + 2], chunks[at + 3]);
  // "shot and killed", "shot and hacked to death"
  const also = lemma === 'shoot' && isType(chunks[at + 1], 'conjunction') ? chunks[at + 2] : undefined;
  const lemmaToo = also?.word?.verb?.lemma;
  if (lemmaToo === 'kill' || lemmaToo === 'wound' || lemmaToo === 'injure') return true;
  if (wounding.has(also?.word) && isToDeath(passage, chunks[at + 3], chunks[at + 4])) return true;
  // "shot at point-blank range"
  if (
    lemma === 'shoot' &&
    isWord(chunks[at + 1], atId) &&
    (ranging.has(chunks[at + 2]?.word) || ranging.has(chunks[at + 3]?.word))
  )
    return true;
  // "shot a councillor dead"
  if (lemma === 'shoot' && isType(chunks[at + 1], 'group') && isWord(chunks[at + 2], dead)) return true;
  return lemma === 'shoot'
    ? isWord(chunks[at + 1], dead)
    : (lemma === 'gun' || lemma === 'mow') && isWord(chunks[at + 1], down);
}

const ranging = verbList('range');

/** Verbs of hurting that kill "to death" only: "hacked to death", "stabbed a priest to death". */
export const wounding = verbList(woundingVerbs);

function isToDeath(passage: Passage, joint: Chunk | undefined, end: Chunk | undefined): boolean {
  return isWord(joint, to) && end !== undefined && id(passage, end.last - 1) === death;
}

/** Who killed whom; what was shot "dead" or gunned "down" stands behind that word. */
export function killedSides(sentence: Sentence, at: number): Sides {
  const { passage, chunks } = sentence;
  const sides = sidesOf(sentence, at);
  const told =
    sides.done.length === 0 && isJoined(chunks, at) && isWord(chunks[at + 2], byId) ? passiveBefore(chunks, at) : null;
  if (told !== null && isShotDead(sentence, at)) return { doer: byPhrase(passage, chunks, at + 2), done: [told] };
  if (sides.done.length > 0 || isPassive(chunks, at) || !isShotDead(sentence, at) || !isType(chunks[at + 2], 'group'))
    return sides;
  return { doer: sides.doer, done: objectsOf(chunks, at + 1).filter(({ group }) => isTarget(passage, group)) };
}

/** "were taken from a bus and shot dead by gunmen": of whom the passive verb before tells. */
function passiveBefore(chunks: readonly Chunk[], at: number): Placed | null {
  for (let back = at - 2; back > 0 && back > at - joinedReach; back--) {
    const { type } = chunks[back]!;
    if (type === 'verb') return isPassive(chunks, back) ? subjectOf(chunks, back) : null;
    if (type !== 'group' && type !== 'preposition' && type !== 'adverb' && type !== 'date') return null;
  }
  return null;
}

/** Chunks between two verbs of one subject. */
const joinedReach = 12;
