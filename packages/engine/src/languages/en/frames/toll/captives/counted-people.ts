/* Who is held or seized: people with a figure, and nothing else. */
import type { Chunk } from '../../../chunk.ts';
import { countsPeople, joinedLeft, subjectOf } from '../../../roles.ts';
import type { Found } from '../../found.ts';

export function subjectPatients(chunks: readonly Chunk[], at: number): Found['patients'] {
  const subject = subjectOf(chunks, at);
  return subject === null ? [] : joinedLeft(chunks, subject.index);
}

export function areCountedPeople(patients: Found['patients']): boolean {
  return (
    patients.length > 0 &&
    patients.every(
      ({ group }) => (group.sort === 'people' || group.partOfThem) && countsPeople(group) && !group.figure!.article,
    )
  );
}
