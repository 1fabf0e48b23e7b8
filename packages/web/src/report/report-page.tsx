import { useReport } from '../api/queries.ts';
import { Failed, Loading } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ReportView } from './report-view.tsx';

/** A report by the start of its hash, with the claim that the address names open. */
export function ReportPage({ id, claimId }: { readonly id: string; readonly claimId: string | undefined }) {
  const t = useStrings();
  const { data, error, isPending, refetch } = useReport(id);
  if (isPending) return <Loading words={t.loading.report} />;
  if (error !== null) return <Failed isPage error={error} onRetry={() => void refetch()} />;
  return <ReportView reading={data} claimId={claimId} />;
}
