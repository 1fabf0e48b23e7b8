import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { type Area, areaBefore } from './area.ts';

const to = idOf('to');

/** "the largest city", "the fifth town", "only the base": of many the one that the words pick out. */
export function isPicked(passage: Passage, { first, definite }: Group): boolean {
  // "the only" may be two adverbs before the group, "the" one.
  return picking.test(formAt(passage, definite ? first + 1 : first - 1)) || picking.test(formAt(passage, first));
}

const picking = /^(?:only|last|next|main|sole|first|second|third|\p{Ll}+est|\p{Ll}+th)$/u;

/** "the fifth town to fall": it has; the place before "to" and the verb at chunk `at`. */
export function pickedBefore(sentence: Sentence, at: number): Area | null {
  const { passage, chunks } = sentence;
  const { group } = chunkAt(chunks, at - 2) ?? {};
  if (!isWord(chunkAt(chunks, at - 1), to) || group === undefined || !isPicked(passage, group)) return null;
  const area = areaBefore(sentence, at - 1);
  return area === null || area.named ? null : area;
}
