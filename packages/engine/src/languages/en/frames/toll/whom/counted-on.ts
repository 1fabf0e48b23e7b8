/* A count that goes on: "documented 63 civilian casualties, including 22 deaths and 41 injuries". */
import type { Group } from '../../../../../mentions/group.ts';
import type { Predication } from '../../../../../mentions/predication.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { casualtyNoun } from '../nouns/casualty-noun.ts';

const including = idOf('including');

/**
 * "63 civilian casualties, including 22 deaths and 41 injuries": whoever keeps the count keeps that of its parts, and of what "and" joins
 * to it, and all are of the same people where only the first noun says whose they are. `predications` in the order of the text.
 */
export function countOn(predications: readonly Predication[], chunks: readonly Chunk[]): readonly Predication[] {
  if (predications.length < 2 || predications.every(({ rule }) => rule !== casualtyNoun.id)) return predications;
  const list = [...predications];
  for (let at = 1; at < list.length; at++) {
    const [before, own] = [list[at - 1]!, list[at]!];
    if (before.rule !== casualtyNoun.id || own.rule !== casualtyNoun.id) continue;
    const [last, next] = [before.patients.at(-1)!.group, own.patients[0]!.group];
    if (isJoined(chunks, last, next))
      list[at] = {
        ...own,
        running: own.running || before.running,
        patients: own.patients.map((patient) => ({ ...patient, group: ofSame(patient.group, last) })),
      };
  }
  return list;
}

/** "and", ", including" and no more between two groups. */
function isJoined(chunks: readonly Chunk[], { last }: Group, { first }: Group): boolean {
  const at = chunks.findIndex((chunk) => chunk.first === first);
  let back = at - 1;
  if (!isType(chunkAt(chunks, back), 'conjunction') && !isWord(chunkAt(chunks, back), including)) return false;
  back--;
  if (isMark(chunkAt(chunks, back), mark.comma)) back--;
  return chunkAt(chunks, back)?.last === last;
}

function ofSame(group: Group, { population, side }: Group): Group {
  return group.population === 'people' && group.side === null ? { ...group, population, side } : group;
}
