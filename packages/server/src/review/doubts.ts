import { type Claim, overlaps, type Reading, type Reckoning } from '@variorum/engine';
import { isDispute } from '../overview/glances.ts';
import type { Doubt } from '../views/review.ts';

/** How much each doubt weighs in the order of the queue: what others contradict comes first. */
const WEIGHT: Readonly<Record<Doubt, number>> = {
  contradicted: 8,
  noticed: 4,
  'possibly-contradicted': 3,
  vague: 2,
  unplaced: 2,
  undated: 1,
  hedged: 1,
};

/** A claim with why it is doubtful. */
export interface Doubted {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly doubts: readonly Doubt[];
}

function doubtsOf(
  claim: Claim,
  { notices }: Reading,
  { sure, possible }: { readonly sure: ReadonlySet<string>; readonly possible: ReadonlySet<string> },
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (sure.has(claim.id)) doubts.push('contradicted');
  else if (possible.has(claim.id)) doubts.push('possibly-contradicted');
  const touched = notices.some(
    ({ start, end }) => start !== undefined && end !== undefined && overlaps({ start, end }, claim.sentence),
  );
  if (touched) doubts.push('noticed');
  if (claim.modality !== 'asserted') doubts.push('hedged');
  if ('value' in claim && claim.value.qualifier === 'vague') doubts.push('vague');
  if (claim.kind !== 'statement' && claim.kind !== 'appeal') {
    if (claim.where.length === 0) doubts.push('unplaced');
    if (claim.when?.from == null) doubts.push('undated');
  }
  return doubts;
}

/** Every claim, the most doubtful first; of equals in the order of the dossier, so that a report's claims stay together. */
export function byDoubt(readings: readonly Reading[], { findings }: Reckoning): readonly Doubted[] {
  const sure = new Set(findings.filter(isDispute).flatMap(({ claims }) => claims));
  const possible = new Set(
    findings.filter(({ kind }) => kind === 'possible-contradiction').flatMap(({ claims }) => claims),
  );
  const weigh = (doubts: readonly Doubt[]) => doubts.reduce((sum, doubt) => sum + WEIGHT[doubt], 0);
  return readings
    .flatMap((reading) =>
      reading.claims.map((claim) => ({ claim, reading, doubts: doubtsOf(claim, reading, { sure, possible }) })),
    )
    .map((doubted, at) => ({ doubted, at, weight: weigh(doubted.doubts) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ doubted }) => doubted);
}
