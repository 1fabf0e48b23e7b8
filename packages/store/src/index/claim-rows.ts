import { type Claim, canonicalJson, type Named } from '@variorum/engine';
import type { Value } from '../sql/database.ts';
import { storable, storableOrNull } from './words.ts';

/** Stands for "no end": JSON and both engines hold it exactly, and no count of people comes near it. */
export const NO_END = Number.MAX_SAFE_INTEGER;
/** Stand for the first and the last day there can be, where a window is open. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

export const CLAIM_COLUMNS = [
  'id',
  'report',
  'kind',
  'measure',
  'population',
  'least',
  'most',
  'first_day',
  'last_day',
  'modality',
  'state',
  'body',
] as const;

/** A claim as a row of {@link CLAIM_COLUMNS}. `body`: the claim itself where it is a person's, else it is in the reading. */
export function claimRow(
  claim: Claim,
  about: { readonly report: number; readonly state: string; readonly body: Claim | null },
): readonly Value[] {
  const { measure, population, least, most } = figureOf(claim);
  const { first, last } = windowOf(claim);
  const body = about.body === null ? null : canonicalJson(about.body);
  return [
    storable(claim.id),
    about.report,
    claim.kind,
    measure,
    storableOrNull(population),
    least,
    most,
    first,
    last,
    claim.modality,
    about.state,
    body,
  ];
}

/** The places that a claim can be found by: ids where they are known, else names. */
export function placesOf(claim: Claim): readonly string[] {
  return [...new Set(claim.where.map(({ id, name, text }) => storable(id ?? name ?? text)))];
}

/** Names in a claim, by the part they play. */
export function namesIn(claim: Claim): readonly (readonly [role: string, name: string])[] {
  const named = (role: string, all: readonly Named[]) =>
    all.map(({ name, text }) => [role, storable(name ?? text)] as const);
  const actors = [...('by' in claim ? claim.by : []), ...('against' in claim ? claim.against : [])];
  if ('holder' in claim && claim.holder) actors.push(claim.holder);
  if ('parties' in claim) actors.push(...claim.parties);
  if ('speaker' in claim) actors.push(claim.speaker);
  const sources = claim.attribution.flatMap((link) => [link, ...(link.members ?? [])]);
  return [...named('source', sources), ...named('place', claim.where), ...named('actor', actors)];
}

function figureOf(claim: Claim): { measure: string | null; population: string | null; least: number; most: number } {
  if (claim.kind === 'toll') {
    const { value, measure, population } = claim;
    return { measure, population: population.group, least: value.low ?? 0, most: value.high ?? NO_END };
  }
  if (claim.kind === 'count') {
    const { value, object } = claim;
    return { measure: 'count', population: object, least: value.low ?? 0, most: value.high ?? NO_END };
  }
  return { measure: null, population: null, least: 0, most: NO_END };
}

/** Empty days where the claim has no window at all, so that no search by window meets it. */
function windowOf({ when }: Claim): { readonly first: string; readonly last: string } {
  if (when === null || (when.from === null && when.to === null)) return { first: '', last: '' };
  return { first: when.from ?? FIRST_DAY, last: when.to ?? LAST_DAY };
}
