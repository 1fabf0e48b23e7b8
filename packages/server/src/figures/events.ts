import { type Filter, type Policy, type Reading, type TollEvent, type TollEvents, tollEvents } from '@variorum/engine';
import type { ReckonedFrom } from './reckoner.ts';

/** Answers kept, the first asked for go first. */
const KEPT = 8;

/** Which event tolls of a dossier are of one event, for a filter and a policy. */
export type EventFinder = (filter: Filter, policy: Policy) => Promise<TollEvents>;

/** The event that holds a claim, then those that the claim may be of as well. */
export function eventsAround(events: readonly TollEvent[], claim: string): readonly TollEvent[] {
  const own = events.find(({ claims }) => claims.includes(claim));
  if (own === undefined) return [];
  const near = new Set(own.possible.filter(({ claims }) => claims.includes(claim)).flatMap(({ claims }) => claims));
  return [own, ...events.filter((event) => event !== own && event.claims.some((each) => near.has(each)))];
}

/** What was asked before is answered from memory, for as long as the dossier stays as it was. */
export function createEventFinder({ gathered, dossier, places, actors }: Omit<ReckonedFrom, 'standings'>): EventFinder {
  let kept = new Map<string, TollEvents>();
  let over: readonly Reading[] | undefined;
  return async (filter, policy) => {
    const readings = await gathered();
    const decisions = await dossier.pairings();
    // Whoever joins or parts claims makes the readings be gathered anew.
    if (readings !== over) [kept, over] = [new Map(), readings];
    const { measure, place, from, to } = filter;
    const key = JSON.stringify([policy.name, measure, place, from, to]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = tollEvents(readings, {
      contains: (outer, inner) => places.contains(outer, inner),
      get: (id) => places.get(id),
      actors,
      decisions,
      policy,
      filter,
    });
    kept.set(key, found);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return found;
  };
}
