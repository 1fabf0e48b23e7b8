/* A count that goes on: "documented 63 civilian casualties, including 22 deaths and 41 injuries". */
import type { Group } from '../../../../../mentions/group.ts';
import type { Predication } from '../../../../../mentions/predication.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { state } from '../harm/state.ts';
import { casualtyNoun } from '../nouns/casualty-noun.ts';
import { casualtiesAre } from '../totals/casualties-are.ts';
import { putAt } from '../totals/put-at.ts';
import { toll } from '../totals/toll.ts';

const including = idOf('including');

/** Rules of what keeps a count. */
const counting: ReadonlySet<string> = new Set([casualtyNoun.id, casualtiesAre.id, putAt.id, toll.id, state.id]);

/**
 * "63 civilian casualties, including 22 deaths and 41 injuries": whoever keeps the count keeps that of its parts, and of what "and" joins
 * to it, and all are of the same people where only the first noun says whose they are. `predications` in the order of the text.
 */
export function countOn(predications: readonly Predication[], chunks: readonly Chunk[]): readonly Predication[] {
  if (predications.length < 2 || predications.every(({ rule }) => !counting.has(rule))) return predications;
  const list = [...predications];
  for (let at = 1; at < list.length; at++) {
    const [before, own] = [list[at - 1]!, list[at]!];
    if (!counting.has(before.rule) || !counting.has(own.rule)) continue;
    const { group: last, nounFrom } = before.patients.at(-1)!;
    const next = own.patients[0]!.group;
    if (isJoined(chunks, last, next))
      list[at] = {
        ...own,
        running: own.running || before.running,
        patients: own.patients.map((patient) => ({ ...patient, group: ofSame(patient.group, nounFrom ?? last) })),
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
