import type { Work } from '../work.ts';

/**
 * "Ruritania bombed a bridge" tells of aircraft, "the Red Dawn bombed a bridge" of a bomb that was laid: what only a state does is
 * no claim where whoever did it is not known for one.
 */
export function dropDeedsOfNoState(work: Work): void {
  const { made, context } = work;
  for (let at = made.length - 1; at >= 0; at--) {
    const { claim, ofState } = made[at]!;
    if (!ofState || claim.kind !== 'incident') continue;
    const id = claim.by[0]?.id;
    if (id === undefined || context.actors?.get(id)?.type !== 'State forces') made.splice(at, 1);
  }
}
