import type { ReactNode } from 'react';
import { Link } from '../router/link.tsx';
import type { Route } from '../router/route.ts';
import { Settings } from '../settings/settings.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { NavigationList, NavigationMenu } from './navigation.tsx';

/** Name, pages and settings around the content. */
export function Frame({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const t = useStrings();
  return (
    <div className="frame">
      <header className="frame-head">
        <Link to={{ page: 'overview' }} className="wordmark">
          <svg viewBox="0 0 24 18" aria-hidden="true" className="wordmark-sign">
            <path className="line-1" d="M2 3h13" />
            <path className="line-2" d="M2 9h20" />
            <path className="line-3" d="M2 15h9" />
          </svg>
          {t.name}
        </Link>
        <div className="narrow-only">
          <NavigationMenu route={route} />
        </div>
        <div className="wide-only">
          <NavigationList route={route} />
        </div>
        <Settings />
      </header>
      {children}
    </div>
  );
}
