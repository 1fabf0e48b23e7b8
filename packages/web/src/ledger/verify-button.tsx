import { useMutation } from '@tanstack/react-query';
import type { VerifyView } from '@variorum/server/views';
import { Button } from 'react-aria-components';
import { send } from '../api/send.ts';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Checks every hash, every link of the chain and every anchor again, and says what it came to. */
export function VerifyButton() {
  const t = useStrings();
  const verify = useMutation({ mutationFn: () => send<VerifyView>('/api/verify', {}) });
  const n = (value: number) => numberWords(value, t.locale);
  const { data } = verify;
  return (
    <div className="verify">
      <Button onPress={() => verify.mutate()} isDisabled={verify.isPending}>
        {t.ledger.verify}
      </Button>
      <div role="status">
        {verify.isPending && <p className="soft">{t.ledger.verifying}</p>}
        {verify.isError && <p className="bad">{verify.error.message}</p>}
        {data !== undefined && data.problems.length === 0 && (
          <p className="good" data-testid="verified">
            ✓ {t.ledger.verified(n(data.entries), n(data.originals), n(data.anchors), n(data.milliseconds / 1000))}
          </p>
        )}
        {data !== undefined && data.problems.length > 0 && (
          <div className="bad">
            <p>✗ {t.ledger.problems(data.problems.length, n(data.problems.length))}</p>
            <ul>
              {data.problems.map(({ code, facts }) => (
                <li key={code + JSON.stringify(facts)}>
                  {t.notices[code]?.(facts) ?? code} <code dir="ltr">{Object.values(facts).join(' ')}</code>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
