import { Link } from '../router/link.tsx';
import type { Route } from '../router/route.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ThemeChoice } from '../theme/theme-choice.tsx';

function current(isHere: boolean): { readonly 'aria-current'?: 'page' } {
  return isHere ? { 'aria-current': 'page' } : {};
}

/** Name, pages, appearance. */
export function Header({ route }: { readonly route: Route }) {
  const t = useStrings();
  return (
    <header className="site-header">
      <Link to={{ page: 'reports' }} className="wordmark">
        <svg viewBox="0 0 24 18" aria-hidden="true" className="wordmark-sign">
          <path className="line-1" d="M2 3h13" />
          <path className="line-2" d="M2 9h20" />
          <path className="line-3" d="M2 15h9" />
        </svg>
        {t.name}
      </Link>
      <nav aria-label={t.nav.label}>
        <Link to={{ page: 'reports' }} {...current(route.page === 'reports' || route.page === 'report')}>
          {t.nav.reports}
        </Link>
        <Link to={{ page: 'figures', choice: {} }} {...current(route.page === 'figures')}>
          {t.nav.figures}
        </Link>
      </nav>
      <ThemeChoice />
    </header>
  );
}
