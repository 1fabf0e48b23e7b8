import type { ActorIndex, Bound, Claim, Gazetteer, Link, Moment, Named, PlaceName } from '@variorum/engine';
import { Refusal } from '../refusal.ts';
import type { Correction } from '../views/review.ts';

/** Tells what a place's id means, and whom a name means. */
export interface Known {
  readonly places: Pick<Gazetteer, 'get'>;
  readonly actors?: Pick<ActorIndex, 'find'> | undefined;
}

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

/** The days that a person says, beside the report's own words for them. */
function momentOf(claim: Claim, { from, to }: NonNullable<Correction['when']>): Moment {
  if (to < from) throw new Refusal(400, 'bad-correction', 'The last day must not lie before the first.');
  return { text: claim.when?.text ?? null, edtf: from === to ? from : `${from}/${to}`, from, to };
}

/** The place that a person says, at the words that were taken for another; without such words it stands at no words. */
function placeOf({ where: [was], anchor }: Claim, id: string, { places }: Known): PlaceName {
  const place = places.get(id);
  if (place === undefined) throw new Refusal(400, 'bad-correction', `No place is known by the id ${id}.`);
  const { name, precision, country, lat, lon } = place;
  const { start, end, text } = was ?? { start: anchor.start, end: anchor.start, text: name };
  return {
    ...{ start, end, text, name, id, precision },
    ...(country === undefined ? {} : { country }),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
  };
}

/** Somebody named by a person, not by the report: at no words, by the actor where one is known. */
function namedAt({ anchor: { start } }: Claim, text: string, { actors }: Known): Named {
  const actor = actors?.find(text, null)?.actor;
  return { start, end: start, text, ...(actor === undefined ? {} : { id: actor.id, name: actor.name }) };
}

/** The chain that a person says; who stands in the report's own chain keeps the words and the place that it has there. */
function chainOf(claim: Claim, names: readonly string[], known: Known): readonly Link[] {
  const own = [...claim.attribution];
  return names.map((name) => {
    const at = own.findIndex((link) => link.name === name || link.text === name);
    return at >= 0 ? own.splice(at, 1)[0]! : { ...namedAt(claim, name, known), cue: null };
  });
}

/** The claim with whom a person says in place of whom it named: who holds the place, or who did it. */
function withWho(claim: Claim, who: string | null, known: Known): Claim {
  const named = who === null ? null : namedAt(claim, who, known);
  switch (claim.kind) {
    case 'control':
      return { ...claim, holder: named };
    case 'toll':
    case 'count':
    case 'incident':
      return { ...claim, by: named === null ? [] : [named] };
    default:
      throw new Refusal(400, 'bad-correction', 'This claim names nobody who holds or did something.');
  }
}

/** The claim as it should read. Its words stay where they stand: those are the report's. Refuses what the claim has not. */
export function corrected(claim: Claim, correction: Correction, known: Known): Claim {
  const { measure, population, modality, scope, when, place, state, who, type, chain } = correction;
  const { low, best, high, qualifier } = correction;
  const figure = [low, best, high, qualifier].some((each) => each !== undefined);
  if (figure && !('value' in claim)) throw new Refusal(400, 'bad-correction', 'This claim has no figure.');
  if ([measure, population, scope].some((each) => each !== undefined) && claim.kind !== 'toll') {
    throw new Refusal(400, 'bad-correction', 'Only a toll has a measure, people and a scope.');
  }
  if (state !== undefined && claim.kind !== 'control') {
    throw new Refusal(400, 'bad-correction', 'Only a claim of control has such a state.');
  }
  if (type !== undefined && claim.kind !== 'incident') {
    throw new Refusal(400, 'bad-correction', 'Only an incident has such a type.');
  }
  const base: Claim = {
    ...claim,
    ...(modality === undefined ? {} : { modality }),
    ...(when === undefined ? {} : { when: when === null ? null : momentOf(claim, when) }),
    ...(chain === undefined ? {} : { attribution: chainOf(claim, chain, known) }),
    ...(place === undefined ? {} : { where: place === null ? [] : [placeOf(claim, place, known)] }),
  };
  const named = who === undefined ? base : withWho(base, who, known);
  const valued = 'value' in named ? { ...named, value: boundOf(named.value, correction) } : named;
  if (valued.kind === 'control') return { ...valued, state: state ?? valued.state };
  if (valued.kind === 'incident') return { ...valued, type: type ?? valued.type };
  if (valued.kind !== 'toll') return valued;
  return {
    ...valued,
    measure: measure ?? valued.measure,
    scope: scope ?? valued.scope,
    population: population === undefined ? valued.population : { ...valued.population, group: population },
  };
}
