import { type Claim, overlaps, type Reading } from '@variorum/engine';
import type { KeptDossier } from '@variorum/store';
import type { DifferingField, Doubt } from '../views/review.ts';

type ReadersDiffer = Doubt & { readonly code: 'readers-differ' };
type Field = Exclude<DifferingField, 'found'>;

/** What a claim says of each thing that readers can read differently, in one text that can be compared. */
const FIELDS: Readonly<Record<Field, (claim: Claim) => unknown>> = {
  value: (claim) =>
    'value' in claim && [claim.value.low, claim.value.best, claim.value.high, claim.value.qualifier, claim.value.unit],
  measure: (claim) => claim.kind === 'toll' && claim.measure,
  population: (claim) => claim.kind === 'toll' && [claim.population.group, claim.population.side ?? null],
  when: ({ when }) => [when?.from ?? null, when?.to ?? null],
  where: ({ where }) => where.map(({ id, name, text }) => id ?? name ?? text),
  attribution: ({ attribution }) => attribution.map(({ id, text }) => id ?? text),
  modality: ({ modality }) => modality,
  scope: (claim) => claim.kind === 'toll' && [claim.scope, claim.flow],
  by: (claim) => 'by' in claim && claim.by.map(({ id, text }) => id ?? text),
  state: (claim) => (claim.kind === 'control' ? [claim.state, claim.holder?.id ?? claim.holder?.text ?? null] : null),
};

function fieldsIn(claim: Claim, other: Claim): readonly Field[] {
  return (Object.keys(FIELDS) as Field[]).filter(
    (field) => JSON.stringify(FIELDS[field](claim)) !== JSON.stringify(FIELDS[field](other)),
  );
}

/** Readings that others took the place of, by their report, the first made first. */
export async function earlierIn(kept: KeptDossier | null): Promise<ReadonlyMap<string, readonly Reading[]>> {
  const earlier = new Map<string, Reading[]>();
  for await (const reading of kept?.earlierReadings() ?? []) {
    const own = earlier.get(reading.report.id) ?? [];
    own.push(reading);
    earlier.set(reading.report.id, own);
  }
  return earlier;
}

type Read = Pick<Reading, 'claims'>;

/** The claim of another reading that stands on the same words, and has no twin of its own id already. */
function twinOf(claim: Claim, { now, other }: { readonly now: Read; readonly other: Read }): Claim | undefined {
  const same = other.claims.find(({ id }) => id === claim.id);
  if (same !== undefined) return same;
  const taken = new Set(now.claims.map(({ id }) => id));
  return other.claims.find(
    ({ id, kind, anchor }) => kind === claim.kind && overlaps(anchor, claim.anchor) && !taken.has(id),
  );
}

/** Where another reading of a report reads a claim otherwise, or does not read it; null where both agree. */
export function readersDiffer(
  claim: Claim,
  readings: { readonly now: Read; readonly other: Read },
): ReadersDiffer | null {
  const twin = twinOf(claim, readings);
  const fields: readonly DifferingField[] = twin === undefined ? ['found'] : fieldsIn(claim, twin);
  if (fields.length === 0) return null;
  const { name, version } = (twin ?? readings.other.claims[0])?.reader ?? { name: null, version: null };
  return { code: 'readers-differ', fields, other: name === null ? null : `${name} ${version}` };
}

/** Claims that earlier readings of a report have and the one of now has not, each once and as it was read last. */
export function onlyEarlier(now: Read, earlier: readonly Read[]): readonly Claim[] {
  const gone = new Map<string, Claim>();
  for (const { claims } of earlier) for (const claim of claims) gone.set(claim.id, claim);
  return [...gone.values()].filter(
    (claim) =>
      !now.claims.some(
        ({ id, kind, anchor }) => id === claim.id || (kind === claim.kind && overlaps(anchor, claim.anchor)),
      ),
  );
}
