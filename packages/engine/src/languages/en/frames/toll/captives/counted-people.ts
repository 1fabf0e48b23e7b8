/* Who is held or seized: people with a figure, and nothing else. */
import { countsPeople } from '../../../roles.ts';
import type { Found } from '../../found.ts';

export function areCountedPeople(patients: Found['patients']): boolean {
  return (
    patients.length > 0 &&
    patients.every(
      ({ group }) => (group.sort === 'people' || group.partOfThem) && countsPeople(group) && !group.figure!.article,
    )
  );
}
