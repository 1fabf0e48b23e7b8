import type { Bound, Claim } from '@variorum/engine';
import { Refusal } from '../refusal.ts';
import type { Correction } from '../views/review.ts';

function boundOf(bound: Bound, { low, best, high, qualifier }: Correction): Bound {
  const next: Bound = {
    ...bound,
    low: low === undefined ? bound.low : low,
    best: best === undefined ? bound.best : best,
    high: high === undefined ? bound.high : high,
    qualifier: qualifier ?? bound.qualifier,
  };
  const stated = [next.low, next.best, next.high].filter((n) => n !== null);
  if (stated.some((n, at) => at > 0 && n < stated[at - 1]!)) {
    throw new Refusal(400, 'bad-correction', 'Of a figure, low, best and high must rise, or be equal.');
  }
  return next;
}

/** The claim as it should read. Its words stay where they stand: those are the report's. Refuses what the claim has not. */
export function corrected(claim: Claim, correction: Correction): Claim {
  const { measure, population, modality, low, best, high, qualifier } = correction;
  const figure = [low, best, high, qualifier].some((each) => each !== undefined);
  if (figure && !('value' in claim)) throw new Refusal(400, 'bad-correction', 'This claim has no figure.');
  if ((measure !== undefined || population !== undefined) && claim.kind !== 'toll') {
    throw new Refusal(400, 'bad-correction', 'Only a toll has a measure and people.');
  }
  const base: Claim = modality === undefined ? claim : { ...claim, modality };
  const valued = 'value' in base ? { ...base, value: boundOf(base.value, correction) } : base;
  if (valued.kind !== 'toll') return valued;
  return {
    ...valued,
    measure: measure ?? valued.measure,
    population: population === undefined ? valued.population : { ...valued.population, group: population },
  };
}
