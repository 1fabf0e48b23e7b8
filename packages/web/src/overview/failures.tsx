import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddedView, OverviewView } from '@variorum/server/views';
import { Button } from 'react-aria-components';
import { send } from '../api/send.ts';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

/** A path, as against a name that a page sent. */
function isPath(input: string): boolean {
  return /[/\\]/.test(input);
}

/** Inputs that gave no report, each with its reason, to be tried again. */
export function Failures({ view }: { readonly view: OverviewView }) {
  const t = useStrings();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: (inputs: readonly string[]) => send<AddedView>('/api/retry', { inputs }),
    onSuccess: () => client.invalidateQueries(),
  });
  const { failures, mayWrite } = view;
  if (failures.length === 0) return <p className="soft">{t.overview.noFailures}</p>;
  const paths = failures.map(({ input }) => input).filter(isPath);
  const n = (value: number) => numberWords(value, t.locale);
  return (
    <>
      <ul className="failures">
        {failures.map(({ input, code, facts }) => (
          <li key={input}>
            <span dir="auto" className="file-name">
              {input}
            </span>
            <span className="soft">{t.notices[code]?.(facts) ?? code}</span>
            {mayWrite && isPath(input) && (
              <Button isDisabled={retry.isPending} onPress={() => retry.mutate([input])}>
                {t.overview.retry}
              </Button>
            )}
            {mayWrite && !isPath(input) && <span className="soft">{t.overview.sentAgain}</span>}
          </li>
        ))}
      </ul>
      {mayWrite && paths.length > 1 && (
        <Button isDisabled={retry.isPending} onPress={() => retry.mutate(paths)}>
          {t.overview.retryAll}
        </Button>
      )}
      <p role="status" className="soft">
        {retry.isSuccess &&
          t.overview.retried(
            n(retry.data.outcomes.filter(({ kind }) => kind !== 'failed').length),
            n(retry.data.outcomes.filter(({ kind }) => kind === 'failed').length),
          )}
        {retry.isError && retry.error.message}
      </p>
    </>
  );
}
