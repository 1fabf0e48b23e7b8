import type { TollClaim } from '@variorum/engine';
import type { FiguresChoice, Route } from '../router/route.ts';

/** The figures page that shows a claim among the others of its measure, people and place. */
export function figuresOf(claim: TollClaim): Route {
  const place = claim.where.find((each) => each.id !== undefined)?.id;
  const choice: FiguresChoice = { measure: claim.measure, population: claim.population.group };
  return { page: 'figures', choice: place === undefined ? choice : { ...choice, place } };
}
