import type { Reading } from '../../model/report.ts';
import { type History, history } from './history.ts';
import { randomFrom } from './random.ts';
import { type Testimony, testimony } from './witnesses.ts';

/** A history, and what truthful sources report of it. The same seed gives the same. */
export interface World extends Testimony {
  readonly history: History;
  readonly gazetteer: History['gazetteer'];
}

export function worldFrom(seed: number, options: { readonly crowded?: boolean } = {}): World {
  const random = randomFrom(seed);
  const made = history(random, options);
  return { ...testimony(made, random), history: made, gazetteer: made.gazetteer };
}

/** The world with some figures made larger or smaller than any truth: now sources lie. */
export function withLies(world: World, seed: number): World {
  const random = randomFrom(seed + 1);
  const told = new Map(world.told);
  const readings = world.readings.map(
    (reading): Reading => ({
      ...reading,
      claims: reading.claims.map((claim) => {
        if (claim.kind !== 'toll' || !random.chance(0.3)) return claim;
        // Far too many, none at all, or so few that the parts together are more.
        const part = Math.floor(0.7 * (claim.value.best ?? claim.value.low ?? claim.value.high ?? 0));
        const n = random.pick([400 + random.int(0, 99), 0, part]);
        const before = told.get(claim.id);
        if (before !== undefined) told.set(claim.id, { ...before, facts: { ...before.facts, n, qualifier: 'exact' } });
        return { ...claim, value: { ...claim.value, text: `${n}`, qualifier: 'exact', low: n, best: n, high: n } };
      }),
    }),
  );
  return { ...world, readings, told };
}

/** The world with every claim of civilians killed, so that many lie inside each other; its truth no longer holds. */
export function ofOneKind(world: World): World {
  const readings = world.readings.map(
    (reading): Reading => ({
      ...reading,
      claims: reading.claims.map((claim) =>
        claim.kind === 'toll' ? { ...claim, measure: 'killed', population: { group: 'civilians' } } : claim,
      ),
    }),
  );
  return { ...world, readings };
}
