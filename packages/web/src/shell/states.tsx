import type { ReactNode } from 'react';
import { RequestError } from '../api/fetch-view.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Something is on its way; shown late, so that what is quick does not flicker. */
export function Loading({ words }: { readonly words: string }) {
  return (
    <div className="state loading" role="status">
      <span className="loading-lines" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <p>{words}</p>
    </div>
  );
}

/** There is nothing to show, and that is no failure. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Something failed: what, and what to do. */
export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const t = useStrings();
  const isOffline = error instanceof RequestError && error.code === 'offline';
  const words = isOffline ? t.failed.offline : error instanceof Error ? error.message : String(error);
  return (
    <div className="state failed" role="alert">
      <h2>{t.failed.title}</h2>
      <p dir="auto">{words}</p>
      {error instanceof RequestError && <code>{error.code}</code>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {t.failed.again}
        </button>
      )}
    </div>
  );
}
