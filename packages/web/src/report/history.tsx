import { useHistory, useOverview } from '../api/queries.ts';
import { timeWords } from '../format/date.ts';
import { useStrings } from '../strings/use-strings.ts';

/** What people decided on a claim, the first first; nothing where nothing is kept or nobody decided. */
export function History({ claimId }: { readonly claimId: string }) {
  const t = useStrings();
  const isKept = useOverview().data?.kept === true;
  const { data } = useHistory(claimId, { enabled: isKept });
  const decided = data?.history.filter((entry) => entry.kind === 'decided') ?? [];
  if (decided.length === 0) return null;
  return (
    <section aria-label={t.claim.history} data-testid="history">
      <h3>{t.claim.history}</h3>
      <ol className="history">
        {decided.map((entry) => (
          <li key={entry.seq}>
            <strong>{t.ledger.acts[entry.act]}</strong>{' '}
            <span className="soft">
              <bdi>{entry.actor}</bdi> · <time dateTime={entry.time}>{timeWords(entry.time, t)}</time>
            </span>
            {entry.note !== undefined && <p dir="auto">{entry.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
