import { type Filter, type Gazetteer, type Policy, type Reckoning, reckon } from '@variorum/engine';
import type { Gathered } from './gathered.ts';

/** Answers kept, the least lately used go first. A person tries a handful of places, windows and policies in turn. */
const KEPT = 24;

/** What a dossier's claims come to, for a filter and a policy. */
export type Reckoner = (filter: Filter, policy: Policy) => Promise<Reckoning>;

/** Reckons over a dossier that does not change while it is open; what was asked before is answered from memory. */
export function createReckoner(gathered: Gathered, places: Pick<Gazetteer, 'contains' | 'get'>): Reckoner {
  const kept = new Map<string, Reckoning>();
  return async (filter, policy) => {
    const key = JSON.stringify([policy.name, filter.measure, filter.place, filter.from, filter.to]);
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const reckoning = reckon(await gathered(), {
      contains: (outer, inner) => places.contains(outer, inner),
      get: (id) => places.get(id),
      policy,
      filter,
    });
    kept.set(key, reckoning);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return reckoning;
  };
}
