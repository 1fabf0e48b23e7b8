/* A group at its chunk, and whether it counts people. */
import type { Group } from '../../../mentions/group.ts';

/** A group and the index of its chunk. */
export interface Placed {
  readonly group: Group;
  readonly index: number;
  /** The noun of a figure that stands elsewhere: "the number of civilians killed … at 949". */
  readonly noun?: Group;
  /** Who did it to them alone. */
  readonly doer?: Group;
}

/** Whether a group can be counted among the people of a toll. */
export function countsPeople(group: Group): boolean {
  return group.figure !== null && (group.sort === 'people' || group.sort === 'bare');
}

/** "many", "several": counts nothing that could be set against a figure. */
export function isMany({ figure }: Group): boolean {
  return figure?.qualifier === 'vague' && figure.low === 3;
}
