import {
  type ActorIndex,
  type BriefReckoning,
  type Filter,
  type Gazetteer,
  type Pairings,
  type Policy,
  type Reading,
  type Reckoning,
  reckon,
  type Standings,
  type StandRuling,
} from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import type { Gathered } from './gathered.ts';
import { type LiveReckoning, liveReckoning } from './live.ts';
import { isMeasureAlone, ofMeasure } from './of-measure.ts';

/** Answers kept, the least lately used go first. A person tries a handful of places, windows and policies in turn. */
const KEPT = 24;

/** Policies under which everything is followed; each holds all claims once more. */
const LIVES = 2;

function isAll({ measure, place, from, to }: Filter): boolean {
  return measure === undefined && place === undefined && from === undefined && to === undefined;
}

function keyOf({ measure, place, from, to }: Filter, policy: Policy): string {
  return JSON.stringify([policy.name, measure, place, from, to]);
}

/** What a dossier's claims come to, for a filter and a policy. */
export interface Reckoner {
  (filter: Filter, policy: Policy): Promise<Reckoning>;
  /** All of them, for who wants to see soon what matters: subjects of one account with no finding may be left out. */
  readonly brief: (policy: Policy) => Promise<BriefReckoning>;
}

export interface ReckonedFrom {
  readonly gathered: Gathered;
  readonly dossier: Pick<Dossier, 'pairings' | 'stands'>;
  readonly places: Pick<Gazetteer, 'contains' | 'get'>;
  /** Tells that who is quoted is who publishes. */
  readonly actors?: Pick<ActorIndex, 'find'> | undefined;
  /** Where sources stand, by what people decided of them. */
  readonly standings?: (stands: readonly StandRuling[]) => Standings | undefined;
}

/** What people decided that the reckoning follows. */
interface Decisions {
  readonly pairings: Pairings;
  readonly standings: Standings | undefined;
  /** All of them in one word. */
  readonly word: string;
}

/**
 * Reckons over a dossier; what was asked before is answered from memory, for as long as the dossier stays as it was. A
 * reckoning of everything follows the dossier: after a decision or a new report only what that touches is worked out.
 */
export function createReckoner({ gathered, dossier, places, actors, standings }: ReckonedFrom): Reckoner {
  const kept = new Map<string, BriefReckoning>();
  const lives = new Map<string, LiveReckoning>();
  const liveOf = ({ name }: Policy): LiveReckoning => {
    const live = lives.get(name) ?? liveReckoning();
    lives.delete(name);
    lives.set(name, live);
    if (lives.size > LIVES) lives.delete(lives.keys().next().value!);
    return live;
  };
  let over: readonly Reading[] | undefined;
  let decided: Promise<Decisions> | undefined;
  const decisionsNow = async (): Promise<Decisions> => {
    const [pairings, stands] = await Promise.all([dossier.pairings(), dossier.stands()]);
    return { pairings, standings: standings?.(stands), word: JSON.stringify([pairings, stands]) };
  };
  const reckoned = async (filter: Filter, policy: Policy, isBrief: boolean): Promise<BriefReckoning> => {
    const readings = await gathered();
    // Whoever decides makes the readings be gathered anew, so one look at the decisions for each is enough.
    if (readings !== over || decided === undefined) {
      kept.clear();
      over = readings;
      const mine = decisionsNow();
      decided = mine;
      mine.catch(() => {
        if (decided === mine) decided = undefined;
      });
    }
    const { pairings: decisions, standings: stands, word } = await decided;
    const key = keyOf(filter, policy);
    const keys = isBrief ? [key, `${key} in brief`] : [key];
    for (const each of keys) {
      const known = kept.get(each);
      if (known === undefined) continue;
      kept.delete(each);
      kept.set(each, known);
      return known;
    }
    const options = {
      contains: places.contains.bind(places),
      get: places.get.bind(places),
      actors,
      ...(stands === undefined ? {} : { standings: stands }),
      decisions,
      policy,
    };
    const everything = isMeasureAlone(filter) ? kept.get(keyOf({}, policy)) : undefined;
    const live = { ...options, decided: word };
    const reckoning: BriefReckoning = isBrief
      ? liveOf(policy).brieflyOver(readings, live)
      : {
          left: 0,
          ...(everything !== undefined
            ? ofMeasure(everything, filter.measure!)
            : isAll(filter)
              ? liveOf(policy).over(readings, live)
              : reckon(readings, { ...options, filter })),
        };
    // While this one waited, another question may have found the dossier changed: what it keeps is newer.
    if (readings !== over) return reckoning;
    kept.set(keys.at(-1)!, reckoning);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return reckoning;
  };
  return Object.assign((filter: Filter, policy: Policy) => reckoned(filter, policy, false), {
    brief: (policy: Policy) => reckoned({}, policy, true),
  });
}
