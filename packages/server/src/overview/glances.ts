import type { BriefReckoning, Finding, FindingKind } from '@variorum/engine';
import type { FigureGlance, GlancesView } from '../views/overview.ts';

const DISPUTES: ReadonlySet<FindingKind> = new Set(['contradiction', 'sum-exceeds-total', 'denial']);
/** What fits beside each other before one has to go to the figures themselves. */
const FIGURES = 8;

export function isDispute({ kind }: Finding): boolean {
  return DISPUTES.has(kind);
}

/** The subjects of a reckoning that matter most, and how many there are. */
export function figureGlances({ subjects, findings, left }: BriefReckoning): Pick<GlancesView, 'figures' | 'subjects'> {
  const disputed = new Set(findings.filter(isDispute).map(({ id }) => id));
  const figures = subjects
    .filter(({ accounts }) => accounts.length > 1)
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
    .sort((a, b) => Number(b.disputes > 0) - Number(a.disputes > 0) || b.accounts - a.accounts)
    .slice(0, FIGURES);
  return { figures, subjects: subjects.length + left };
}
