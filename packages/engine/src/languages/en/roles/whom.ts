/* Whom a verb befalls: who is its subject where it is passive, what is its object where it is not. */
import type { Chunk } from '../chunk.ts';
import { joinedLeft } from './joined-left.ts';
import { objectsOf } from './object.ts';
import type { Placed } from './placed.ts';
import { subjectOf } from './subject.ts';
import { isPassive } from './voice.ts';

/** The subject of the verb at `index` and those joined to it; none where it has no subject. */
export function subjectsOf(chunks: readonly Chunk[], index: number): Placed[] {
  const subject = subjectOf(chunks, index);
  return subject === null ? [] : joinedLeft(chunks, subject.index);
}

/** "seized six men", "six men were seized": those to whom the verb at `index` was done. */
export function whomOf(chunks: readonly Chunk[], index: number): Placed[] {
  return isPassive(chunks, index) ? subjectsOf(chunks, index) : objectsOf(chunks, index);
}
