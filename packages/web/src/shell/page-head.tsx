import type { ReactNode } from 'react';

export interface PageHeadProps {
  readonly title: string;
  /** Downloads and other addresses of what the page shows. */
  readonly links?: ReactNode;
  /** How much there is. */
  readonly note?: ReactNode;
  /** What the page is for, in a sentence. */
  readonly intro?: ReactNode;
}

/** The title of a page, with what belongs beside it. */
export function PageHead({ title, links, note, intro }: PageHeadProps) {
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {note !== undefined && <p className="page-note">{note}</p>}
      {links !== undefined && <p className="links page-links">{links}</p>}
      {intro !== undefined && <p className="page-intro">{intro}</p>}
    </div>
  );
}
