import type { Dossier, ReportSummary } from '@variorum/store';

/** Reports asked of the index at a time. */
const PAGE = 1000;

async function allOf(dossier: Pick<Dossier, 'list'>): Promise<readonly ReportSummary[]> {
  const all: ReportSummary[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page = await dossier.list({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    all.push(...page.reports);
    after = page.next;
  }
  return all;
}

/** What lists show of every report, from the index alone. The same array as before while nothing in the dossier changed. */
export type Summaries = () => Promise<readonly ReportSummary[]>;

export function summariesFrom(dossier: Pick<Dossier, 'list' | 'version'>): Summaries {
  let kept: { readonly version: string; readonly all: Promise<readonly ReportSummary[]> } | undefined;
  return async () => {
    const version = await dossier.version();
    if (kept?.version !== version) {
      const mine = { version, all: allOf(dossier) };
      kept = mine;
      mine.all.catch(() => {
        // Who asked is told. The next question may find the dossier well again.
        if (kept === mine) kept = undefined;
      });
    }
    return kept.all;
  };
}
