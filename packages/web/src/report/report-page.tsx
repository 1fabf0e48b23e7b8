import { useReport } from '../api/queries.ts';
import { Answered } from '../shell/answered.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ReportView } from './report-view.tsx';

/** A report by the start of its hash, with the claim that the address names open. */
export function ReportPage({ id, claimId }: { readonly id: string; readonly claimId: string | undefined }) {
  const t = useStrings();
  return (
    <Answered asked={useReport(id)} loading={t.loading.report}>
      {(reading) => <ReportView reading={reading} claimId={claimId} />}
    </Answered>
  );
}
