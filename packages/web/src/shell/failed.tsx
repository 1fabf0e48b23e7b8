import { RequestError } from '../api/fetch-view.ts';
import { Link } from '../router/link.tsx';
import type { Route } from '../router/route.ts';
import { useRoute } from '../router/use-route.ts';
import { useStrings } from '../strings/use-strings.ts';
import { detailOf, type FailureKind, failureKind } from './failure.ts';
import type { StateProps } from './states.tsx';

export interface FailedProps extends StateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** The page with nothing asked of it; a report's is the list of reports. */
function plainly({ page }: Route): Route {
  if (page === 'report') return { page: 'reports' };
  return page === 'figures' ? { page, choice: {} } : { page };
}

/** What a person can do about a failure of a kind. */
function WayOn({ kind, onRetry }: { readonly kind: FailureKind } & Pick<FailedProps, 'onRetry'>) {
  const t = useStrings();
  const route = useRoute();
  if (kind === 'notFound' || kind === 'refused') {
    const to = plainly(route);
    return (
      <p>
        <Link to={to}>{to.page === 'reports' ? t.failed.toReports : t.failed.afresh}</Link>
      </p>
    );
  }
  const act = kind === 'part' ? () => window.location.reload() : onRetry;
  if (act === undefined) return null;
  return (
    <button type="button" onClick={act}>
      {kind === 'part' ? t.failed.reload : t.failed.again}
    </button>
  );
}

/** Something failed: what, and what to do. */
export function Failed({ error, isPage = false, onRetry }: FailedProps) {
  const t = useStrings();
  const Title = isPage ? 'h1' : 'h2';
  const kind = failureKind(error);
  const { title, body } = t.failed.kinds[kind];
  const detail = detailOf(error, kind);
  return (
    <div className="state failed" role="alert" data-failure={kind}>
      <Title>{title}</Title>
      <p>{body}</p>
      {detail !== null && (
        // The server's words are for programs and their makers: English, whatever the page's language.
        <p lang="en" dir="ltr" className="failed-detail">
          {detail}
        </p>
      )}
      {error instanceof RequestError && <code dir="ltr">{error.code}</code>}
      <WayOn kind={kind} {...(onRetry === undefined ? {} : { onRetry })} />
    </div>
  );
}
