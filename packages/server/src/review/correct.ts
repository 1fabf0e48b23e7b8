import type { Bound, Claim, Measure, Modality, PopulationGroup, Qualifier } from '@variorum/engine';
import { Refusal } from '../refusal.ts';
import type { Correction } from '../views/review.ts';

export const MEASURES: readonly Measure[] = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'detained',
  'displaced',
  'refugees',
  'evacuated',
  'returned',
  'besieged',
  'sexual-violence',
  'in-need',
];
export const POPULATIONS: readonly PopulationGroup[] = [
  'people',
  'civilians',
  'combatants',
  'children',
  'women',
  'men',
  'elderly',
  'residents',
  'families',
  'medics',
  'doctors',
  'journalists',
  'aid-workers',
  'rescuers',
  'teachers',
  'students',
  'police',
  'peacekeepers',
  'prisoners',
  'officials',
];
export const QUALIFIERS: readonly Qualifier[] = [
  'exact',
  'more-than',
  'at-least',
  'less-than',
  'up-to',
  'nearly',
  'about',
  'range',
  'vague',
];
export const MODALITIES: readonly Modality[] = [
  'asserted',
  'alleged',
  'possible',
  'expected',
  'denied',
  'called-for',
  'hypothetical',
];

function oneOf<Name extends string>(given: string, names: readonly Name[], field: string): Name {
  const name = names.find((each) => each === given);
  if (name !== undefined) return name;
  throw new Refusal(400, 'bad-correction', `${field} must be one of ${names.join(', ')}.`);
}

function boundOf(bound: Bound, { low, best, high, qualifier }: Correction): Bound {
  const next: Bound = {
    ...bound,
    low: low === undefined ? bound.low : low,
    best: best === undefined ? bound.best : best,
    high: high === undefined ? bound.high : high,
    qualifier: qualifier === undefined ? bound.qualifier : oneOf(qualifier, QUALIFIERS, 'qualifier'),
  };
  const stated = [next.low, next.best, next.high].filter((n) => n !== null);
  if (stated.some((n) => !Number.isFinite(n) || n < 0) || stated.some((n, at) => at > 0 && n < stated[at - 1]!)) {
    throw new Refusal(400, 'bad-correction', 'The figure must be 0 or more, and low, best and high must rise.');
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
  const base: Claim = modality === undefined ? claim : { ...claim, modality: oneOf(modality, MODALITIES, 'modality') };
  const valued = 'value' in base ? { ...base, value: boundOf(base.value, correction) } : base;
  if (valued.kind !== 'toll') return valued;
  return {
    ...valued,
    measure: measure === undefined ? valued.measure : oneOf(measure, MEASURES, 'measure'),
    population:
      population === undefined
        ? valued.population
        : { ...valued.population, group: oneOf(population, POPULATIONS, 'population') },
  };
}
