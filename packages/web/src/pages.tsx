import { OverviewPage } from './overview/overview-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { ReportsPage } from './reports/reports-page.tsx';
import type { Route } from './router/route.ts';
import { later } from './shell/later.tsx';
import { NowherePage } from './shell/nowhere-page.tsx';

// Each view comes when it is gone to: the chart and the map are as large as all the rest.
const figures = later(async () => (await import('./figures/figures-page.tsx')).FiguresPage);
const control = later(async () => (await import('./control/control-page.tsx')).ControlPage);
const facts = later(async () => (await import('./facts/facts-page.tsx')).FactsPage);
const incidents = later(async () => (await import('./incidents/incidents-page.tsx')).IncidentsPage);
const beginnings = later(async () => (await import('./beginnings/beginnings-page.tsx')).BeginningsPage);
const sources = later(async () => (await import('./sources/sources-page.tsx')).SourcesPage);
const search = later(async () => (await import('./search/search-page.tsx')).SearchPage);
const ledger = later(async () => (await import('./ledger/ledger-page.tsx')).LedgerPage);
const review = later(async () => (await import('./review/review-page.tsx')).ReviewPage);
const add = later(async () => (await import('./add/add-page.tsx')).AddPage);

const FETCHED: Readonly<Partial<Record<Route['page'], { readonly fetch: () => Promise<void> }>>> = {
  ...{ figures, control, facts, incidents, beginnings, sources, search, ledger, review, add },
};

/** Fetches what a page is made of, so that it can be shown at once. Never fails: the page itself says what went wrong. */
export async function fetchPage({ page }: Route): Promise<void> {
  await FETCHED[page]?.fetch().catch(() => undefined);
}

/** The page of a route. */
export function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage query={route.query ?? {}} />;
    case 'search':
      return <search.View query={route.query ?? {}} />;
    case 'facts':
      return <facts.View query={route.query ?? {}} />;
    case 'control':
      return <control.View query={route.query ?? {}} />;
    case 'incidents':
      return <incidents.View query={route.query ?? {}} />;
    case 'beginnings':
      return <beginnings.View query={route.query ?? {}} />;
    case 'sources':
      return <sources.View query={route.query ?? {}} />;
    case 'review':
      return <review.View query={route.query ?? {}} />;
    case 'add':
      return <add.View />;
    case 'ledger':
      return <ledger.View query={route.query ?? {}} />;
    case 'reports':
      return <ReportsPage />;
    case 'report':
      return <ReportPage key={route.id} id={route.id} claimId={route.claim} />;
    case 'figures':
      return <figures.View choice={route.choice} />;
    case 'nowhere':
      return <NowherePage />;
  }
}
