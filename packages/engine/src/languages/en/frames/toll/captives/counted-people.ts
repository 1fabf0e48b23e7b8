/* Who is held or seized: people with a figure, and nothing else. */
import { countsPeople } from '../../../roles.ts';
import type { Found } from '../../found.ts';

export function areCountedPeople(patients: Found['patients']): boolean {
  // "40 women and children": one figure for both.
  const counted = patients.filter(({ group }) => group.figure !== null || group.sort !== 'people');
  return (
    counted.length > 0 &&
    counted.every(({ group }) => (group.sort === 'people' || group.partOfThem) && countsPeople(group)) &&
    // "seized a man and three boys", but not "seized a commander".
    counted.some(({ group }) => !group.figure!.article)
  );
}
