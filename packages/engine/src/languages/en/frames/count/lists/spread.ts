import { ids } from '../../../lexicon.ts';
import type { Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { distributedBehind } from '../../toll/whom/more-of-them.ts';
import { asObject } from '../countable.ts';

const [of, by] = ids('of by');

/**
 * "destroyed 13 drones over Gao, six over Homs and one over Mosul", "took 12 villages, five in the north and seven in the south":
 * figures behind the last counted thing or the verb at chunk `from`, each with a place of its own, that share its noun.
 */
export function spreadBehind({ passage, chunks }: Sentence, last: Placed | undefined, from: number): readonly Placed[] {
  if (last === undefined || last.group.figure?.article !== false) return [];
  const object = last.group.object ?? asObject(passage, chunks, last).group.object;
  if (object === undefined) return [];
  return distributedBehind(chunks, from)
    .filter(({ group, index }) => group.sort === 'bare' && !parting.has(chunks[index + 1]!.id))
    .map(({ group, index }) => ({ group: { ...group, object }, index }));
}

/** "six of which", "two by rebels": part of those that were counted. */
const parting: ReadonlySet<number> = new Set([of!, by!]);
