import { type Filter, type Reckoning, reckon } from '@variorum/engine';
import type { Call } from '../command.ts';
import { endingOf } from '../commands/read.ts';
import type { Ending } from '../faults.ts';
import { filterOf, policyOf, standingsOf } from './choices.ts';
import { type Gathered, gather } from './gather.ts';
import { notFound } from './notices.ts';

export interface Reckoned {
  readonly reckoning: Reckoning;
  readonly filter: Filter;
  /** What it was made from. */
  readonly gathered: Gathered;
  /** How the command ends, once it has said what it has to say. */
  readonly ending: () => Ending;
}

/** The figures that a call is about, set side by side under its filter, policy and standings. */
export async function reckoned(call: Call): Promise<Reckoned> {
  // What was asked wrongly is said before anything is read.
  const policy = policyOf(call);
  const filter = filterOf(call);
  const gathered = await gather(call);
  const { readings, failed, gazetteer, actors, decisions, stands } = gathered;
  const reckoning = reckon(readings, {
    contains: gazetteer.contains,
    get: gazetteer.get,
    actors,
    standings: standingsOf(call, actors, stands),
    ...(decisions === undefined ? {} : { decisions }),
    policy,
    filter,
  });
  const ending = () => (notFound(reckoning.notices, call.terminal) ? 'not-found' : endingOf(failed, readings.length));
  return { reckoning, filter, gathered, ending };
}
