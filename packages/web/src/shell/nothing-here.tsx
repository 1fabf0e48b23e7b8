import type { ReactNode } from 'react';
import { useOverview } from '../api/queries.ts';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Empty } from './states.tsx';

/** A dossier without a report, and how to come by one. */
export function NoReports({ mayWrite }: { readonly mayWrite: boolean }) {
  const t = useStrings();
  return (
    <Empty title={t.reports.empty.title}>
      {mayWrite ? (
        <>
          <p>{t.reports.empty.add}</p>
          <p>
            <Link to={{ page: 'add' }}>{t.add.drop}</Link>
          </p>
        </>
      ) : (
        <>
          <p>{t.reports.empty.body}</p>
          <pre dir="ltr">{t.reports.empty.command}</pre>
        </>
      )}
    </Empty>
  );
}

/** A view has nothing to show: since the dossier holds no report yet, or else for its own reason. */
export function NothingHere({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const { data } = useOverview();
  if (data?.reports === 0) return <NoReports mayWrite={data.mayWrite} />;
  return <Empty title={title}>{children}</Empty>;
}
