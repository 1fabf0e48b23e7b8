import type { ActorIndex } from '../../model/actor.ts';
import type { Unit } from '../../model/bound.ts';
import type { Measure, Named, TollClaim } from '../../model/claim.ts';
import type { Moment } from '../../model/moment.ts';
import type { Report } from '../../model/report.ts';
import type { AxisAnswer } from '../answer.ts';
import { internedBy } from '../intern.ts';
import type { Policy } from '../policy/policy.ts';
import type { SaidScope, SaidWho } from '../saying/terms.ts';
import type { Standings } from '../standing.ts';
import { countedNoun } from './noun.ts';
import { kindNumber } from './per-kind.ts';
import { type PlaceScope, type Places, placeNames } from './place.ts';
import { type Counted, countedOf, saidWho } from './population.ts';
import { saidWindow, type Window, windowOf } from './window.ts';

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
  /** What is counted of whom, as {@link kindNumber} has it. */
  readonly kind: number;
  readonly cause: string | null;
  readonly by: readonly Named[];
}

export interface Rules {
  readonly places: Places;
  readonly policy: Policy;
  /** What was found before of the places and people of these rules; without it everything is found anew. */
  readonly answers?: Answers;
  /** Tells who a publisher is; without it one is its name. */
  readonly actors?: Pick<ActorIndex, 'find'> | undefined;
  /** What sources are in the conflict; without it no two are known to be opposed. */
  readonly standings?: Standings | undefined;
  /** What a person said of two event tolls, by claim id. */
  readonly decided?: (a: string, b: string) => 'joined' | 'parted' | null;
}

export interface Answers {
  /** Whether two places surely share no ground. */
  readonly beside: (a: PlaceScope, b: PlaceScope) => boolean;
  readonly place: (inner: PlaceScope, outer: PlaceScope) => AxisAnswer;
  /** Of people whom no side and no noun narrows. */
  readonly group: (inner: Counted, outer: Counted) => AxisAnswer;
}

/** Makes the parts of scopes, one object for equal ones. */
export interface ScopeParts {
  readonly window: (when: Timed) => Window | null;
  readonly population: (claim: TollClaim) => Counted;
}

interface Timed {
  readonly when: Moment;
  readonly sort: 'event' | 'period';
  /** The day of the report, where an open end is closed there. */
  readonly published: string | null;
}

export function scopeParts(): ScopeParts {
  return {
    window: internedBy(
      ({ when: { edtf, from, to } }) => edtf ?? `${from}/${to}`,
      (a, b) =>
        a.sort === b.sort && a.published === b.published && a.when.from === b.when.from && a.when.to === b.when.to,
      ({ when, sort, published }) => windowOf(when, sort, published),
    ),
    population: internedBy(
      ({ population: { group, text } }) => text ?? group,
      (a, b) =>
        a.population.group === b.population.group &&
        (a.population.side ?? null) === (b.population.side ?? null) &&
        a.population.text === b.population.text &&
        (a.population.text === undefined || a.value.text === b.value.text),
      whom,
    ),
  };
}

/** The population with its noun alone as its text. */
function whom(claim: TollClaim): Counted {
  const { group, side = null } = claim.population;
  const noun = countedNoun(claim);
  return countedOf(noun === undefined ? { group, side } : { group, side, text: noun });
}

function isOpen(edtf: string | null): boolean {
  return edtf !== null && (edtf.endsWith('/') || edtf.endsWith('/..'));
}

function whenever({ when }: TollClaim, extent: Extent, report: Report, parts: ScopeParts): Window | null {
  if (when === null) return null;
  const published = isOpen(when.edtf) ? report.published : null;
  return parts.window({ when, sort: extent === 'event' ? 'event' : 'period', published });
}

export function scopeOf(claim: TollClaim, report: Report, place: PlaceScope, parts: ScopeParts): Scope {
  const extent: Extent = claim.flow === 'stock' ? 'stock' : claim.scope;
  return {
    measure: claim.measure,
    population: parts.population(claim),
    unit: claim.value.unit,
    place,
    window: whenever(claim, extent, report, parts),
    extent,
    kind: kindNumber(extent === 'stock' ? 'stock' : 'flow', claim.measure, claim.population.group),
    cause: claim.cause,
    by: claim.by,
  };
}

/** Whom a scope counts; families are counted as such, whoever is in them. */
export function saidCounted({ unit, population }: Pick<Scope, 'unit' | 'population'>): SaidWho {
  return unit === 'families' ? { group: 'families', noun: null, side: null } : saidWho(population);
}

export function saidScope(scope: Scope): SaidScope {
  return {
    who: saidCounted(scope),
    measure: scope.measure,
    place: placeNames(scope.place),
    window: saidWindow(scope.window),
  };
}
