import {
  type Filter,
  type Gazetteer,
  type Policy,
  type Reading,
  type Reckoning,
  reckon,
  type Standings,
} from '@variorum/engine';
import type { Gathered } from './gathered.ts';
import { isMeasureAlone, ofMeasure } from './of-measure.ts';

/** Answers kept, the least lately used go first. A person tries a handful of places, windows and policies in turn. */
const KEPT = 24;

function keyOf({ measure, place, from, to }: Filter, policy: Policy): string {
  return JSON.stringify([policy.name, measure, place, from, to]);
}

/** What a dossier's claims come to, for a filter and a policy. */
export type Reckoner = (filter: Filter, policy: Policy) => Promise<Reckoning>;

/** Reckons over a dossier; what was asked before is answered from memory, for as long as the dossier stays as it was. */
export function createReckoner(
  gathered: Gathered,
  places: Pick<Gazetteer, 'contains' | 'get'>,
  standings?: Standings,
): Reckoner {
  const kept = new Map<string, Reckoning>();
  let over: readonly Reading[] | undefined;
  return async (filter, policy) => {
    const readings = await gathered();
    if (readings !== over) kept.clear();
    over = readings;
    const key = keyOf(filter, policy);
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const everything = isMeasureAlone(filter) ? kept.get(keyOf({}, policy)) : undefined;
    const reckoning =
      everything !== undefined
        ? ofMeasure(everything, filter.measure!)
        : reckon(readings, {
            contains: (outer, inner) => places.contains(outer, inner),
            get: (id) => places.get(id),
            ...(standings === undefined ? {} : { standings }),
            policy,
            filter,
          });
    kept.set(key, reckoning);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return reckoning;
  };
}
