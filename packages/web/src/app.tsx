import { lazy, Suspense, useEffect, useRef } from 'react';
import { OverviewPage } from './overview/overview-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { ReportsPage } from './reports/reports-page.tsx';
import type { Route } from './router/route.ts';
import { useRoute } from './router/use-route.ts';
import { Frame } from './shell/frame.tsx';
import { NowherePage } from './shell/nowhere-page.tsx';
import { Loading } from './shell/states.tsx';
import { useStrings } from './strings/use-strings.ts';

// Each view comes when it is gone to: the chart and the map are as large as all the rest.
const FiguresPage = lazy(async () => ({ default: (await import('./figures/figures-page.tsx')).FiguresPage }));
const ControlPage = lazy(async () => ({ default: (await import('./control/control-page.tsx')).ControlPage }));
const FactsPage = lazy(async () => ({ default: (await import('./facts/facts-page.tsx')).FactsPage }));
const SourcesPage = lazy(async () => ({ default: (await import('./sources/sources-page.tsx')).SourcesPage }));
const SearchPage = lazy(async () => ({ default: (await import('./search/search-page.tsx')).SearchPage }));
const LedgerPage = lazy(async () => ({ default: (await import('./ledger/ledger-page.tsx')).LedgerPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage }));
const AddPage = lazy(async () => ({ default: (await import('./add/add-page.tsx')).AddPage }));

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />;
    case 'search':
      return <SearchPage query={route.query ?? {}} />;
    case 'facts':
      return <FactsPage query={route.query ?? {}} />;
    case 'control':
      return <ControlPage query={route.query ?? {}} />;
    case 'sources':
      return <SourcesPage query={route.query ?? {}} />;
    case 'review':
      return <ReviewPage query={route.query ?? {}} />;
    case 'add':
      return <AddPage />;
    case 'ledger':
      return <LedgerPage query={route.query ?? {}} />;
    case 'reports':
      return <ReportsPage />;
    case 'report':
      return <ReportPage key={route.id} id={route.id} claimId={route.claim} />;
    case 'figures':
      return <FiguresPage choice={route.choice} />;
    case 'nowhere':
      return <NowherePage />;
  }
}

/** What makes two addresses different pages: of one report, each claim is no page of its own. */
function placeOf(route: Route): string {
  return route.page === 'report' ? `report ${route.id}` : route.page;
}

/** The frame around every page. */
export function App() {
  const t = useStrings();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = placeOf(route);
  const shown = useRef(place);

  // A link followed inside the page loads nothing anew, so what a browser then does must be done here: start at the
  // top, and let the keyboard and a screen reader go on from the new page.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);

  return (
    <>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <Frame route={route}>
        <main id="content" ref={main} tabIndex={-1}>
          <Suspense fallback={<Loading words={t.loading.page} />}>
            <Page route={route} />
          </Suspense>
        </main>
      </Frame>
    </>
  );
}
