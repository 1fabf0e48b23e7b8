import { useEffect, useRef } from 'react';
import { Page } from './pages.tsx';
import type { Route } from './router/route.ts';
import { useRoute } from './router/use-route.ts';
import { Frame } from './shell/frame.tsx';
import { useStrings } from './strings/use-strings.ts';

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
          <Page route={route} />
        </main>
      </Frame>
    </>
  );
}
