/* Others of whom the same is told without its verb: "The army lost 12,000 men, the rebels 4,000". */
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, isMark, isType } from '../../../chunk.ts';
import type { Placed } from '../../../roles.ts';

/** Whoever else stands behind the people at chunk `at`, each right before a figure of its own that no verb follows. */
export function gappedBehind(chunks: readonly Chunk[], at: number): Placed[] {
  const list: Placed[] = [];
  for (let next = at + 1; ; ) {
    const joint = next;
    if (isMark(chunks[next], mark.comma) || isMark(chunks[next], mark.semicolon)) next++;
    if (isType(chunks[next], 'conjunction')) next++;
    const [whose, group, behind] = [chunks[next]?.group, chunks[next + 1]?.group, chunks[next + 2]];
    if (next === joint || whose?.figure !== null || !(whose.definite || whose.population === 'combatants')) return list;
    const isCount = group?.sort === 'bare' || (group?.sort === 'people' && !group.elided);
    if (!isCount || group.figure?.article !== false || group.figure.unit !== null) return list;
    if (behind !== undefined && behind.type !== 'mark' && behind.type !== 'conjunction') return list;
    list.push({ group, index: next + 1 });
    next += 2;
  }
}
