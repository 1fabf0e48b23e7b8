/* Whose moves are flight: those who bear no arms and were not locked up. */
import type { Group } from '../../../../../mentions/group.ts';
import { countsPeople, type Placed } from '../../../roles.ts';

/** People who bear no arms and were not locked up: soldiers cross as an advance, prisoners break out. */
export function unarmed(people: readonly Placed[]): readonly Placed[] {
  return people.filter(({ group }) => countsPeople(group) && !isArmed(group));
}

function isArmed({ population, sort }: Group): boolean {
  if (sort === 'bare') return false;
  return (
    population === 'combatants' ||
    population === 'prisoners' ||
    population === 'police' ||
    population === 'peacekeepers'
  );
}
