import type { Measure, PopulationGroup } from '../model/claim.ts';
import type { Scope } from './scope.ts';

/** Numbers at a date are never set beside what happened over days. */
export type Flow = 'stock' | 'flow';

/**
 * What a function gives for a scope's measure and group, kept for each of the few there are: asked for every claim, and
 * wording a key each time would cost more than the answer.
 */
export function perKind<T>(
  make: (flow: Flow, measure: Measure, group: PopulationGroup) => T,
): (scope: Pick<Scope, 'extent' | 'measure' | 'population'>) => T {
  const kept = {
    stock: new Map<Measure, Map<PopulationGroup, T>>(),
    flow: new Map<Measure, Map<PopulationGroup, T>>(),
  };
  return ({ extent, measure, population: { group } }) => {
    const flow = extent === 'stock' ? 'stock' : 'flow';
    let row = kept[flow].get(measure);
    if (row === undefined) {
      row = new Map();
      kept[flow].set(measure, row);
    }
    let made = row.get(group);
    if (made === undefined) {
      made = make(flow, measure, group);
      row.set(group, made);
    }
    return made;
  };
}
