import type { Account, Finding, Reckoning, Subject } from '@variorum/engine';
import type { Disputed, DisputeGlance, DisputeSide } from '../views/overview.ts';
import { isDispute } from './glances.ts';

/** What fits beside each other before one has to go to the figures themselves. */
const DISPUTES = 6;
/** Of one subject, so that it does not hide the others. */
const OF_ONE = 3;
/** Names beside one figure. */
const SOURCES = 5;

interface Known {
  readonly account: Account;
  readonly subject: Subject;
}

interface Side extends Omit<DisputeSide, 'accounts'> {
  readonly sources: string[];
  readonly claims: Set<string>;
}

interface Dispute extends Omit<DisputeGlance, 'sides' | 'findings'> {
  findings: number;
  readonly sides: ReadonlyMap<string, Side>;
}

/** A figure as it is compared: "About 500" and "about 500" are one. */
function figureKey({ figure }: Account): string {
  return figure.words.toLowerCase();
}

function sideOf(account: Account): Side {
  return {
    claim: account.claim,
    report: account.report.id,
    figure: account.figure.words,
    words: account.words,
    sources: [],
    claims: new Set(),
  };
}

function begun({ id, kind }: Finding, known: readonly Known[]): Dispute {
  const subject = known[0]?.subject;
  return {
    finding: id,
    findings: 0,
    kind,
    subject: subject?.id ?? null,
    measure: subject?.measure ?? null,
    title: subject?.title ?? null,
    titled: subject?.titled ?? null,
    sides: new Map(known.map(({ account }) => [figureKey(account), sideOf(account)])),
  };
}

function join(dispute: Dispute, known: readonly Known[]): void {
  dispute.findings++;
  for (const { account } of known) {
    const side = dispute.sides.get(figureKey(account))!;
    side.claims.add(account.claim);
    const isKnown = side.sources.some((source) => source.toLowerCase() === account.source.toLowerCase());
    if (!isKnown && side.sources.length < SOURCES) side.sources.push(account.source);
  }
}

function knownIn({ subjects }: Reckoning): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const subject of subjects)
    for (const account of subject.accounts) known.set(account.claim, { account, subject });
  return known;
}

/** The first dispute of each subject, then the second of each: those that are found most often come first. */
function inTurn(disputes: readonly Dispute[]): readonly Dispute[] {
  const seen = new Map<string | null, number>();
  return disputes
    .toSorted((a, b) => b.findings - a.findings)
    .map((dispute) => {
      const turn = seen.get(dispute.subject) ?? 0;
      seen.set(dispute.subject, turn + 1);
      return { dispute, turn };
    })
    .filter(({ turn }) => turn < OF_ONE)
    .sort((a, b) => a.turn - b.turn)
    .map(({ dispute }) => dispute);
}

/** What of a reckoning cannot all be true: findings between the same figures of one subject are one dispute. */
export function disputesOf(reckoning: Reckoning, isWanted: (finding: Finding) => boolean = () => true): Disputed {
  const accounts = knownIn(reckoning);
  const disputes = new Map<string, Dispute>();
  let disputed = 0;
  for (const finding of reckoning.findings) {
    if (!isDispute(finding) || !isWanted(finding)) continue;
    disputed++;
    const known = finding.claims.flatMap((claim) => accounts.get(claim) ?? []);
    const figures = known.map(({ account }) => figureKey(account)).sort();
    const key = JSON.stringify([finding.kind, known[0]?.subject.id, figures]);
    const dispute = disputes.get(key) ?? begun(finding, known);
    disputes.set(key, dispute);
    join(dispute, known);
  }
  return {
    disputed,
    disputes: inTurn([...disputes.values()])
      .slice(0, DISPUTES)
      .map(({ sides, ...dispute }) => ({
        ...dispute,
        sides: [...sides.values()].map(({ claims, ...side }) => ({ ...side, accounts: claims.size })),
      })),
  };
}
