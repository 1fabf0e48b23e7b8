import { type Account, type Claim, type Finding, overlaps, type Reading, type Reckoning } from '@variorum/engine';
import { isDispute } from '../overview/glances.ts';
import type { Doubt, DoubtCode } from '../views/review.ts';
import { onlyEarlier, readersDiffer } from './readers.ts';

/** The order of the queue: a claim stands where its gravest doubt puts it. */
export const GRAVEST_FIRST: readonly DoubtCode[] = [
  'readers-differ',
  'only-earlier',
  'near-place',
  'near-event',
  'newly-contradicted',
  'contradicted',
  'noticed',
  'possibly-contradicted',
  'vague',
  'unplaced',
  'undated',
  'hedged',
];
/** Doubts that rest on other reports: until all accounts are compared, nobody knows of them. */
const BETWEEN_REPORTS: ReadonlySet<DoubtCode> = new Set([
  'near-event',
  'newly-contradicted',
  'contradicted',
  'possibly-contradicted',
]);
/** The order of a queue that knows each report alone. */
export const ALONE_GRAVEST_FIRST = GRAVEST_FIRST.filter((code) => !BETWEEN_REPORTS.has(code));
const RANK = new Map(GRAVEST_FIRST.map((code, at) => [code, at]));

/** A claim with why it is doubtful, the gravest doubt first. */
export interface Doubted {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly doubts: readonly Doubt[];
}

export interface DoubtParts {
  readonly reckoning: Pick<Reckoning, 'findings' | 'subjects'>;
  /** Readings that others took the place of, by their report. */
  readonly earlier: ReadonlyMap<string, readonly Reading[]>;
  readonly nearPlace: (claim: Claim) => Doubt | null;
  readonly nearEvent: ReadonlyMap<string, Doubt>;
  /** Whether somebody decided on a claim. */
  readonly isDecided: (claim: string) => boolean;
}

/** Others that a finding names beside a claim: enough to see what it is about. */
const OTHERS = 2;

/** The finding that a claim is looked at for, by the claim. */
function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    for (const claim of finding.claims) if (!first.has(claim)) first.set(claim, finding);
  }
  return first;
}

function accountsIn({ subjects }: Pick<Reckoning, 'subjects'>): ReadonlyMap<string, Account> {
  return new Map(subjects.flatMap(({ accounts }) => accounts.map((account) => [account.claim, account] as const)));
}

/** Tells why each claim is doubtful. */
function doubter({ reckoning, earlier, nearPlace, nearEvent, isDecided }: DoubtParts) {
  const disputes = findingsByClaim(reckoning.findings.filter(isDispute));
  const possible = findingsByClaim(reckoning.findings.filter(({ kind }) => kind === 'possible-contradiction'));
  const accounts = accountsIn(reckoning);
  const besides = ({ claims }: Finding, claim: string) =>
    claims
      .filter((each) => each !== claim)
      .flatMap((each) => accounts.get(each) ?? [])
      .slice(0, OTHERS)
      .map(({ claim: id, source, figure }) => ({ claim: id, source, figure: figure.words }));
  const contradicted = (claim: string): Doubt | null => {
    const sure = disputes.get(claim);
    if (sure !== undefined) {
      // New for as long as nobody looked at any of its claims.
      const code = sure.claims.some(isDecided) ? 'contradicted' : 'newly-contradicted';
      return { code, finding: sure.id, others: besides(sure, claim) };
    }
    const maybe = possible.get(claim);
    return maybe === undefined
      ? null
      : { code: 'possibly-contradicted', finding: maybe.id, others: besides(maybe, claim) };
  };
  const noticed = ({ sentence }: Claim, { notices }: Reading): Doubt | null => {
    const touching = notices.filter(
      ({ start, end }) => start !== undefined && end !== undefined && overlaps({ start, end }, sentence),
    );
    if (touching.length === 0) return null;
    const told = new Map(touching.map(({ code, facts = {} }) => [code, { code, facts }] as const));
    return { code: 'noticed', notices: [...told.values()] };
  };
  /** What the words leave open. */
  const open = (claim: Claim): Doubt[] => {
    const isVague = 'value' in claim && claim.value.qualifier === 'vague';
    const isOfSomewhere = claim.kind !== 'statement' && claim.kind !== 'appeal';
    const codes = [
      ...(isVague ? (['vague'] as const) : []),
      ...(isOfSomewhere && claim.where.length === 0 ? (['unplaced'] as const) : []),
      ...(isOfSomewhere && claim.when?.from == null ? (['undated'] as const) : []),
      ...(claim.modality !== 'asserted' ? (['hedged'] as const) : []),
    ];
    return codes.map((code) => ({ code }));
  };
  return (claim: Claim, reading: Reading): readonly Doubt[] => {
    const differs = earlier
      .get(reading.report.id)
      ?.map((other) => readersDiffer(claim, { now: reading, other }))
      .findLast(Boolean);
    const found = [
      differs,
      nearPlace(claim),
      nearEvent.get(claim.id),
      contradicted(claim.id),
      noticed(claim, reading),
    ].filter((doubt) => doubt != null);
    return [...found, ...open(claim)].sort((a, b) => RANK.get(a.code)! - RANK.get(b.code)!);
  };
}

/**
 * Every claim, and those that only an earlier reading has, the most doubtful first: by its gravest doubt, of those by how many there are, of equals in the order of
 * the dossier, so that a report's claims stay together.
 */
export function byDoubt(readings: readonly Reading[], parts: DoubtParts): readonly Doubted[] {
  const doubtsOf = doubter(parts);
  const rank = ({ doubts: [gravest] }: Doubted) => (gravest === undefined ? RANK.size : RANK.get(gravest.code)!);
  return readings
    .flatMap((reading) => [
      ...reading.claims.map((claim) => ({ claim, reading, doubts: doubtsOf(claim, reading) })),
      ...onlyEarlier(reading, parts.earlier.get(reading.report.id) ?? []).map((claim) => ({
        claim,
        reading,
        doubts: [{ code: 'only-earlier', other: `${claim.reader.name} ${claim.reader.version}` } as const],
      })),
    ])
    .map((doubted, at) => ({ doubted, at, rank: rank(doubted) }))
    .sort((a, b) => a.rank - b.rank || b.doubted.doubts.length - a.doubted.doubts.length || a.at - b.at)
    .map(({ doubted }) => doubted);
}
