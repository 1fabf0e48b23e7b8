import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { chunkAt } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { namedIn } from './around.ts';

/** "were chased out of the town in a gun battle", "took the airport after heavy clashes": fought where the words before say. */
export function isBehindPlace({ passage, chunks }: Sentence, at: number): boolean {
  const before = chunkAt(chunks, at - 2)?.group;
  return before !== undefined && joints.includes(chunkAt(chunks, at - 1)?.id ?? 0) && isPlace(passage, before);
}

const joints: readonly number[] = ids('after following in during amid amidst');

function isPlace(passage: Passage, group: Group): boolean {
  const [, last] = namedIn(passage, group);
  return group.sort === 'place' || places.test(formAt(passage, last - 1));
}

const places = /^(?:town|city|village|airport|district|base|bridge|camp|port)$/;
