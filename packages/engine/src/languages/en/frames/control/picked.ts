import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { formAt } from '../../look.ts';

/** "the largest city", "the fifth town", "only the base": of many the one that the words pick out. */
export function isPicked(passage: Passage, { first, definite }: Group): boolean {
  // "the only" may be two adverbs before the group, "the" one.
  return picking.test(formAt(passage, definite ? first + 1 : first - 1)) || picking.test(formAt(passage, first));
}

const picking = /^(?:only|last|next|main|sole|first|second|third|\p{Ll}+est|\p{Ll}+th)$/u;
