/* Whose moves are flight: those who bear no arms and were not locked up. */
import type { Group } from '../../../../../mentions/group.ts';
import { countsPeople, joinedLeft, type Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';

/** People who bear no arms and were not locked up: soldiers cross as an advance, prisoners break out. */
export function unarmed(subject: Placed | null, chunks: Sentence['chunks']): readonly Placed[] {
  if (subject === null) return [];
  return joinedLeft(chunks, subject.index).filter(({ group }) => countsPeople(group) && !isArmed(group));
}

export function isArmed({ population, sort }: Group): boolean {
  if (sort === 'bare') return false;
  return (
    population === 'combatants' ||
    population === 'prisoners' ||
    population === 'police' ||
    population === 'peacekeepers'
  );
}
