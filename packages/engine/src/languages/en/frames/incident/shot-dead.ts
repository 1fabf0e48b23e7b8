import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { isPassive, objectsOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList } from '../../word-list.ts';
import { woundingVerbs } from '../../words/incident.ts';
import { isTarget } from './around.ts';
import { type Sides, sidesOf } from './sides.ts';

const [dead, down, to, death] = ids('dead down to death');

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
  // "shot a councillor dead"
  if (lemma === 'shoot' && isType(chunks[at + 1], 'group') && isWord(chunks[at + 2], dead)) return true;
  return lemma === 'shoot'
    ? isWord(chunks[at + 1], dead)
    : (lemma === 'gun' || lemma === 'mow') && isWord(chunks[at + 1], down);
}

/** Verbs of hurting that kill "to death" only: "hacked to death", "stabbed a priest to death". */
export const wounding = verbList(woundingVerbs);

function isToDeath(passage: Passage, joint: Chunk | undefined, end: Chunk | undefined): boolean {
  return isWord(joint, to) && end !== undefined && id(passage, end.last - 1) === death;
}

/** Who killed whom; what was shot "dead" or gunned "down" stands behind that word. */
export function killedSides(sentence: Sentence, at: number): Sides {
  const { passage, chunks } = sentence;
  const sides = sidesOf(sentence, at);
  if (sides.done.length > 0 || isPassive(chunks, at) || !isShotDead(sentence, at) || !isType(chunks[at + 2], 'group'))
    return sides;
  return { doer: sides.doer, done: objectsOf(chunks, at + 1).filter(({ group }) => isTarget(passage, group)) };
}
