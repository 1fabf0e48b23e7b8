import type { ReactNode } from 'react';
import { RequestError } from '../api/fetch-view.ts';
import { useStrings } from '../strings/use-strings.ts';
import { WorkNote } from './work-note.tsx';

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
      <WorkNote />
    </div>
  );
}

interface StateProps {
  /** Whether it stands for the whole page, and its title is the page's. */
  readonly isPage?: boolean;
}

/** There is nothing to show, and that is no failure. */
export function Empty({
  title,
  isPage = false,
  children,
}: StateProps & { readonly title: string; readonly children?: ReactNode }) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className="state empty">
      <Title>{title}</Title>
      {children}
    </div>
  );
}

/** Something failed: what, and what to do. */
export function Failed({
  error,
  isPage = false,
  onRetry,
}: StateProps & { readonly error: unknown; readonly onRetry?: () => void }) {
  const t = useStrings();
  const Title = isPage ? 'h1' : 'h2';
  const code = error instanceof RequestError ? error.code : null;
  // What the server says of a refusal is for programs; what a person must do is said in the page's language.
  const known = code === 'offline' ? t.failed.offline : code === 'no-session' ? t.failed.noSession : null;
  const words = known ?? (error instanceof Error ? error.message : String(error));
  return (
    <div className="state failed" role="alert">
      <Title>{t.failed.title}</Title>
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
