import type { ActorIndex } from '../model/actor.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { type Policy, policies } from './policy/policy.ts';
import type { Rules } from './scope/scope.ts';
import { answersOf } from './scope/scope-inside.ts';
import type { Standings } from './standing.ts';

/** What a reckoning is told of the world. */
export interface RuleOptions {
  readonly contains: Gazetteer['contains'];
  readonly get?: Gazetteer['get'];
  /** Default: `policies.spread`. */
  readonly policy?: Policy;
  /** Tells that who is quoted is who publishes; without it a publisher is its name. */
  readonly actors?: Pick<ActorIndex, 'find'> | undefined;
  /** What sources are in the conflict, for findings between opposed sides and against a side's own interest. */
  readonly standings?: Standings;
}

/** By what a reckoning compares, before a person's decisions on events are known; what was found of places and people is kept. */
export function rulesOf({ contains, get, policy = policies.spread, actors, standings }: RuleOptions): Rules {
  const places = { contains, get };
  return { places, policy, answers: answersOf(places, policy), actors, standings };
}
