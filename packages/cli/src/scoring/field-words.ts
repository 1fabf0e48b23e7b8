import type { Claim, Moment, Named } from '@variorum/engine';
import type { GoldClaim } from './gold.ts';
import type { FieldName } from './outcome.ts';

/** A field as labelled and as predicted, in a few words each, for a person who looks for the reason of a miss. */
export function fieldWords(field: FieldName, gold: GoldClaim, claim: Claim): readonly [wanted: string, read: string] {
  const toll = claim.kind === 'toll' ? claim : null;
  const figure = claim.kind === 'toll' || claim.kind === 'count' ? claim : null;
  const read: Readonly<Record<FieldName, () => string>> = {
    value: () => (figure ? limits(figure.value) : '–'),
    measure: () => toll?.measure ?? '–',
    population: () => toll?.population.group ?? '–',
    side: () => toll?.population.side ?? '–',
    scope: () => toll?.scope ?? '–',
    modality: () => claim.modality,
    attribution: () => names(claim.attribution, ' < '),
    place: () => names(claim.where, ' | '),
    window: () => moment(claim.when),
    by: () => (figure ? names(figure.by, ' | ') : '–'),
    cause: () => toll?.cause ?? '–',
    object: () => (claim.kind === 'count' ? claim.object : '–'),
    state: () => (claim.kind === 'control' || claim.kind === 'count' ? (claim.state ?? '–') : '–'),
    holder: () => (claim.kind === 'control' ? (claim.holder?.text ?? '–') : '–'),
  };
  const wanted: Readonly<Record<FieldName, () => string>> = {
    value: () => (gold.value ? limits(gold.value) : '–'),
    measure: () => gold.measure ?? '–',
    population: () => gold.population ?? '–',
    side: () => gold.side ?? '–',
    scope: () => gold.scope ?? '–',
    modality: () => gold.modality ?? '–',
    attribution: () => gold.attribution?.join(' < ') || 'none',
    place: () => gold.where?.join(' | ') || 'none',
    window: () => `${gold.when ?? 'undated'} “${gold.whenText ?? ''}”`,
    by: () => gold.by?.join(' | ') || 'none',
    cause: () => gold.cause ?? '–',
    object: () => gold.object ?? '–',
    state: () => gold.state ?? '–',
    holder: () => gold.holder ?? '–',
  };
  return [wanted[field](), read[field]()];
}

function names(all: readonly Named[], between: string): string {
  return all.map(({ text }) => text).join(between) || 'none';
}

function moment(when: Moment | null): string {
  return when ? `${when.edtf ?? 'undated'} “${when.text ?? ''}”` : 'none';
}

function limits({
  qualifier,
  low,
  best,
  high,
}: Pick<NonNullable<GoldClaim['value']>, 'qualifier' | 'low' | 'best' | 'high'>) {
  return `${qualifier} ${low ?? '–'}/${best ?? '–'}/${high ?? '–'}`;
}
