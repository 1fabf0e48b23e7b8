import type { Actor, ActorType } from '@variorum/engine';
import { actorsOf, type Names } from '../shape.ts';

/** ACLED's actor types by a letter: rebel, political militia, identity militia, state forces, forces from outside. */
const types = {
  R: 'Rebel group',
  P: 'Political militia',
  I: 'Identity militia',
  S: 'State forces',
  X: 'External/Other forces',
  '-': null,
} as const satisfies Record<string, ActorType | null>;

/** Who fights in one conflict: an id, the usual name, the type's letter, other names, and the days that they hold for. */
export type ArmedRow = readonly [
  id: string,
  name: string,
  type: keyof typeof types,
  names?: Names | undefined,
  days?: { readonly from?: string; readonly to?: string },
];

/** The rows of one conflict as actors: parties to it, at home in `country`. */
export function armed(conflict: string, country: string | null, rows: readonly ArmedRow[]): readonly Actor[] {
  return actorsOf(
    rows.map(([id, name, type, names, days]) => ({
      id: `actor:${id}`,
      name,
      type: types[type],
      ...(country === null ? {} : { country }),
      ...(names === undefined ? {} : { names }),
      ...days,
    })),
    { [conflict]: 'party' },
  );
}
