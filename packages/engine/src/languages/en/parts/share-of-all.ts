/* How many of all those are whom a figure counts: "1.1 million people -- about a third of the population". */
import { isDash, mark } from '../../../text/marks.ts';
import { type Chunk, isMark, isType } from '../chunk.ts';
import { countsPeople, type Placed } from '../roles.ts';

/** "12,000 people, a third of the population,", "3 million people -- half the population": the share right behind the people at chunk `at`; none where a verb follows that is its own. */
export function shareOfAll(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const opener = chunks[at + 1];
  const group = chunks[at + 2]?.group;
  if (opener === undefined || (!isDash(opener.unit) && !isMark(opener, mark.comma) && !isMark(opener, mark.open)))
    return [];
  if (group?.figure?.unit !== 'fraction' || group.sort !== 'people' || group.partOfThem || !countsPeople(group))
    return [];
  // "200 people, half of the residents fled": with a verb of its own.
  if (isType(chunks[at + 3], 'verb') || isType(chunks[at + 3], 'auxiliary')) return [];
  return [{ group, index: at + 2 }];
}
