import type { ReactNode } from 'react';
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

export interface StateProps {
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
