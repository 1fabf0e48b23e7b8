import type { Account, Finding, FindingKind, Reckoning } from '@variorum/engine';
import type { DisputeGlance, FigureGlance, OverviewView } from '../views/overview.ts';

const DISPUTES: ReadonlySet<FindingKind> = new Set(['contradiction', 'sum-exceeds-total', 'denial']);
/** What fits beside each other before one has to go to the figures themselves. */
const FIGURES = 8;
const DISPUTED = 6;
const MOST_OF_ONE = 3;
/** Of very many disputes, those looked through for the few that are shown. */
const LOOKED_AT = 500;

export function isDispute({ kind }: Finding): boolean {
  return DISPUTES.has(kind);
}

type Glances = Pick<OverviewView, 'figures' | 'subjects' | 'disputes' | 'disputed'>;

/** Subjects and disputes of a reckoning, those that matter most. */
export function glancesOf({ subjects, findings }: Reckoning): Glances {
  const disputes = findings.filter(isDispute);
  const disputed = new Set(disputes.map(({ id }) => id));
  const figures = subjects
    .map(
      ({ id, title, titled, measure, place, accounts, reported, findings: own }): FigureGlance => ({
        subject: id,
        title,
        titled,
        measure,
        place,
        accounts: accounts.length,
        origins: reported.origins,
        least: reported.least,
        most: reported.most,
        disputes: own.filter((finding) => disputed.has(finding)).length,
      }),
    )
    .filter(({ accounts }) => accounts > 1)
    .sort((a, b) => Number(b.disputes > 0) - Number(a.disputes > 0) || b.accounts - a.accounts)
    .slice(0, FIGURES);
  const accounts = new Map<string, { readonly account: Account; readonly subject: (typeof subjects)[number] }>();
  for (const subject of subjects)
    for (const account of subject.accounts) accounts.set(account.claim, { account, subject });
  return {
    figures,
    subjects: subjects.length,
    disputes: firstOfEach(disputes.slice(0, LOOKED_AT).map((finding) => disputeOf(finding, accounts))).slice(
      0,
      DISPUTED,
    ),
    disputed: disputes.length,
  };
}

/** One dispute of each subject, then the second of each, so that one subject does not hide the others. */
function firstOfEach(disputes: readonly DisputeGlance[]): readonly DisputeGlance[] {
  const seen = new Map<string | null, number>();
  return disputes
    .map((dispute, at) => {
      const turn = seen.get(dispute.subject) ?? 0;
      seen.set(dispute.subject, turn + 1);
      return { dispute, at, turn };
    })
    .filter(({ turn }) => turn < MOST_OF_ONE)
    .sort((a, b) => a.turn - b.turn || a.at - b.at)
    .map(({ dispute }) => dispute);
}

function disputeOf(
  { id, kind, claims }: Finding,
  accounts: ReadonlyMap<string, { readonly account: Account; readonly subject: Reckoning['subjects'][number] }>,
): DisputeGlance {
  const known = claims.flatMap((claim) => accounts.get(claim) ?? []);
  const subject = known[0]?.subject;
  return {
    finding: id,
    kind,
    subject: subject?.id ?? null,
    measure: subject?.measure ?? null,
    title: subject?.title ?? null,
    titled: subject?.titled ?? null,
    sides: known.map(({ account }) => ({
      claim: account.claim,
      report: account.report.id,
      source: account.source,
      figure: account.figure.words,
      words: account.words,
    })),
  };
}
