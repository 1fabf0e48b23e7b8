/* Who is held or seized: people with a figure, and nothing else. */
import type { Group } from '../../../../../mentions/group.ts';
import type { Chunk } from '../../../chunk.ts';
import { countsPeople, type Placed } from '../../../roles.ts';
import type { Found } from '../../found.ts';

export function areCountedPeople(patients: Found['patients']): boolean {
  // "40 women and children": one figure for both.
  // "captured the rector and six professors", "the hill and 12 soldiers": what no figure counts is no matter.
  const counted = patients.filter(({ group }) => group.figure !== null || !(group.sort === 'people' || group.definite));
  return (
    counted.length > 0 &&
    counted.every(({ group }) => (group.sort === 'people' || group.partOfThem) && countsPeople(group)) &&
    // "seized a man and three boys", but not "seized a commander".
    counted.some(({ group }) => !group.figure!.article)
  );
}

/** "killed 40 of the attackers and captured 12 more", "freed five hostages but held six": a figure alone counts those counted before, if they are people. */
export function asTheSame(chunks: readonly Chunk[], { group, index }: Placed): Group {
  if (group.sort !== 'bare' || group.figure === null || group.figure.unit !== null || group.partOfThem) return group;
  for (let at = index - 1; at >= 0; at--) {
    const before = chunks[at]!.group;
    if (before?.figure == null) continue;
    const { sort, population } = before;
    // "killed nine and captured four", of nobody named
    if (sort === 'bare') continue;
    return sort === 'people' ? { ...group, sort, population, elided: true } : group;
  }
  return group;
}
