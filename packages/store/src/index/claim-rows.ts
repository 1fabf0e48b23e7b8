import { type Claim, canonicalJson, type Named } from '@variorum/engine';
import type { Database, Value } from '../sql/database.ts';
import { type Classing, classing, NONE, OPEN, sizeOf } from './classes.ts';
import { storable, storableOrNull } from './words.ts';

/** Stands for "no end": JSON and both engines hold it exactly, and no count of people comes near it. */
export const NO_END = Number.MAX_SAFE_INTEGER;
/** Stand for the first and the last day there can be, where a window is open. Days are counted from 1970-01-01. */
export const FIRST_DAY = dayNumber('0001-01-01');
export const LAST_DAY = dayNumber('9999-12-31');
/** Stands where a claim has no window at all; such claims come first. */
const NO_DAY = FIRST_DAY - 1;

const CLAIM_COLUMNS = [
  'number',
  'report',
  'id',
  'kind',
  'population',
  'figure_class',
  'least',
  'most',
  'window_class',
  'first_day',
  'last_day',
  'modality',
  'state',
  'body',
] as const;

/** A claim with its place in the index. */
export interface ClaimRow {
  readonly number: number;
  readonly report: number;
  readonly claim: Claim;
  readonly state: string;
  /** The claim itself where it is a person's; else it is in the reading. */
  readonly body: Claim | null;
}

/** Rows for claims whose numbers are free, with the places that they can be found by. */
export async function putClaims(database: Database, rows: readonly ClaimRow[]): Promise<void> {
  const classes = await classing(database);
  const values = rows.map((row) => valuesOf(row, classes));
  await classes.keep();
  await database.insert('claim', CLAIM_COLUMNS, values);
  await database.insert(
    'claim_place',
    ['place', 'claim'],
    rows.flatMap(({ number, claim, state }) => placesOf(claim, state).map((place) => [place, number])),
  );
}

/** Takes away what {@link putClaims} put; `claim` as it was put. */
export async function dropClaim(
  database: Database,
  { number, claim, state }: Pick<ClaimRow, 'number' | 'claim' | 'state'>,
): Promise<void> {
  for (const place of placesOf(claim, state)) {
    await database.run('DELETE FROM claim_place WHERE place = ? AND claim = ?', [place, number]);
  }
  await database.run('DELETE FROM claim WHERE number = ?', [number]);
}

/** The number that the next claim gets. */
export async function nextClaimNumber(database: Database): Promise<number> {
  const [top] = await database.all<{ number: number | null }>('SELECT MAX(number) AS number FROM claim');
  return (top?.number ?? 0) + 1;
}

/** An ISO day as a number; a day that is none gives NaN. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
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

/** The places that a claim can be found by: ids where they are known, else names. A rejected claim is found by none. */
function placesOf(claim: Claim, state: string): readonly string[] {
  if (state === 'rejected') return [];
  return [...new Set(claim.where.map(({ id, name, text }) => storable(id ?? name ?? text)))];
}

function valuesOf({ number, report, claim, state, body }: ClaimRow, classes: Classing): readonly Value[] {
  const { measure, population, least, most } = figureOf(claim);
  const { first, last } = windowOf(claim);
  const figureSize = measure === null ? NONE : most === NO_END ? OPEN : sizeOf(most - least);
  const open = first === FIRST_DAY || last === LAST_DAY;
  const windowSize = first === NO_DAY ? NONE : open ? OPEN : sizeOf(last - first);
  return [
    number,
    report,
    storable(claim.id),
    claim.kind,
    storableOrNull(population),
    classes.numberOf('figure', measure ?? '', figureSize),
    least,
    most,
    classes.numberOf('window', measure ?? '', windowSize),
    first,
    last,
    claim.modality,
    state,
    body === null ? null : canonicalJson(body),
  ];
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

function windowOf({ when }: Claim): { readonly first: number; readonly last: number } {
  if (when === null || (when.from === null && when.to === null)) return { first: NO_DAY, last: NO_DAY };
  const first = when.from === null ? FIRST_DAY : dayNumber(when.from);
  const last = when.to === null ? LAST_DAY : dayNumber(when.to);
  // Days that no calendar has, or out of order: as good as no window.
  return first >= FIRST_DAY && last <= LAST_DAY && first <= last ? { first, last } : { first: NO_DAY, last: NO_DAY };
}
