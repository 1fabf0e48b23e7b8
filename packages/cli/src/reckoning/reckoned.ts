import { type Reckoning, reckon } from '@variorum/engine';
import type { Call } from '../command.ts';
import { endingOf } from '../commands/read.ts';
import type { Ending } from '../faults.ts';
import { filterOf, policyOf, standingsOf } from './choices.ts';
import { gather } from './gather.ts';
import { notFound } from './notices.ts';

export interface Reckoned {
  readonly reckoning: Reckoning;
  /** How the command ends, once it has said what it has to say. */
  readonly ending: () => Ending;
}

/** The figures that a call is about, set side by side under its filter, policy and standings. */
export async function reckoned(call: Call): Promise<Reckoned> {
  // What was asked wrongly is said before anything is read.
  const policy = policyOf(call);
  const filter = filterOf(call);
  const { readings, failed, gazetteer, actors, decisions, stands } = await gather(call);
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
  return { reckoning, ending };
}
