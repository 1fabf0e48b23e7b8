import { plainWords } from '../report/plain-words.tsx';
import { useStrings } from '../strings/use-strings.ts';
import type { Told } from './decide.ts';

/** What was done last, for eyes and screen readers; a conflict is told louder. */
export function ToldLine({ told }: { readonly told: Told }) {
  const t = useStrings();
  return (
    <>
      <p role="status" className="told">
        {told?.kind === 'done' && (
          <>
            {t.review.done[told.act]} · <bdi>{plainWords(told.words)}</bdi>
          </>
        )}
      </p>
      {told !== null && told.kind !== 'done' && (
        <div role="alert" className="told-conflict" data-testid="conflict">
          {told.kind === 'conflict' && <strong>{t.review.conflictTitle}</strong>}
          <p dir="auto">{told.kind === 'conflict' ? t.review.conflict(told.why) : told.why}</p>
        </div>
      )}
    </>
  );
}
