import type { Unit } from '../model/bound.ts';
import type { Measure, Named, TollClaim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { measureWords } from './measure.ts';
import { countedNoun } from './noun.ts';
import { type PlaceScope, type Places, placeWords } from './place.ts';
import type { Policy } from './policy.ts';
import { type Counted, countedOf, populationWords } from './population.ts';
import { type Window, windowOf, windowWords } from './window.ts';

/** One event, a running total over a window, or a number at a date. */
export type Extent = 'event' | 'period' | 'stock';

/** What a figure speaks of: measure × population × place × window × extent (× cause, × perpetrator). */
export interface Scope {
  readonly measure: Measure;
  readonly population: Counted;
  readonly unit: Unit;
  readonly place: PlaceScope;
  readonly window: Window | null;
  readonly extent: Extent;
  readonly cause: string | null;
  readonly by: readonly Named[];
}

export interface Rules {
  readonly places: Places;
  readonly policy: Policy;
}

/** The population with its noun alone as its text. */
function whom(claim: TollClaim): Counted {
  const { group, side = null } = claim.population;
  const text = countedNoun(claim);
  return countedOf(text === undefined ? { group, side } : { group, side, text });
}

export function scopeOf(claim: TollClaim, report: Report, place: PlaceScope): Scope {
  const extent: Extent = claim.flow === 'stock' ? 'stock' : claim.scope;
  return {
    measure: claim.measure,
    population: whom(claim),
    unit: claim.value.unit,
    place,
    window: windowOf(claim.when, extent === 'event' ? 'event' : 'period', report.published),
    extent,
    cause: claim.cause,
    by: claim.by,
  };
}

/** "civilians killed, Idlib, about 30 April 2019 to 22 August 2019" */
export function scopeWords(scope: Scope): string {
  const who = scope.unit === 'families' ? 'families' : populationWords(scope.population);
  return `${who} ${measureWords(scope.measure)}, ${placeWords(scope.place)}, ${windowWords(scope.window)}`;
}
