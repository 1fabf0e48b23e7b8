/* Who people without a noun were, where a later clause says it: "half of the 2,100 who drowned were children". */
import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, chunkAt, isType } from '../../../chunk.ts';
import type { Placed } from '../../../roles.ts';
import { Tag } from '../../../word.ts';

/**
 * "half of the 2,100 who drowned were children": whom a figure without a noun counts is said behind the clause, whose verb is chunk
 * `at`. The patients as they are where nothing says so.
 */
export function withWhoTheyWere(chunks: readonly Chunk[], at: number, patients: readonly Placed[]): readonly Placed[] {
  const [first, ...others] = patients;
  if (first === undefined || first.noun !== undefined || !(first.group.sort === 'bare' || isShare(first.group)))
    return patients;
  const before = isType(chunkAt(chunks, at - 1), 'auxiliary') ? at - 2 : at - 1;
  if (!isType(chunkAt(chunks, before), 'subordinator')) return patients;
  let next = at + 1;
  while (isType(chunks[next], 'adverb') || isType(chunks[next], 'date')) next++;
  const are = chunks[next];
  const noun = chunks[next + 1]?.group;
  if (are?.type !== 'auxiliary' || ((are.word?.tags ?? 0) & Tag.be) === 0) return patients;
  if (noun?.sort !== 'people' || noun.figure !== null) return patients;
  return [{ ...first, noun }, ...others];
}

function isShare({ figure }: Group): boolean {
  return figure?.unit === 'fraction';
}
