import { type ReactNode, useEffect } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { Failed } from './failed.tsx';
import { failureKind } from './failure.ts';
import { Loading } from './states.tsx';

/** Something that was asked of the server, as the queries give it. */
export interface Asked<Data> {
  /** What came, perhaps before a later asking failed. */
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

export interface UnansweredProps {
  readonly asked: Asked<unknown>;
  /** What is on its way, in words. */
  readonly loading: string;
  /** The head of the page, where what came brings one of its own: it stands there whatever comes. */
  readonly head?: ReactNode;
  /** Whether this is only a part of its page, whose head stands above it. */
  readonly isPart?: boolean;
}

/** Two things asked for at once, of use only together. */
export function together<A, B>(a: Asked<A>, b: Asked<B>): Asked<readonly [A, B]> {
  return {
    data: a.data === undefined || b.data === undefined ? undefined : [a.data, b.data],
    error: a.error ?? b.error,
    refetch: () => Promise.all([a.refetch(), b.refetch()]),
  };
}

/** How often a server that does not answer is asked whether it is there again. */
const ASK_AGAIN_MS = 4000;

/** Asks again by itself for as long as nobody answers. */
function useAskAgain({ error, refetch }: Pick<Asked<unknown>, 'error' | 'refetch'>): void {
  const isOffline = error !== null && failureKind(error) === 'offline';
  useEffect(() => {
    if (!isOffline) return;
    const timer = setInterval(() => void refetch(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isOffline, refetch]);
}

/** What stands in for what was asked for: that it is on its way, or why it did not come. */
export function Unanswered({ asked, loading, head, isPart = false }: UnansweredProps) {
  useAskAgain(asked);
  const { error, refetch } = asked;
  return (
    <>
      {head}
      {error === null ? (
        <Loading words={loading} />
      ) : (
        <Failed isPage={head === undefined && !isPart} error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

/** A line above what was fetched before, where it could not be fetched again: nobody loses what they are at. */
export function StaleLine({ asked }: { readonly asked: Asked<unknown> }) {
  const t = useStrings();
  useAskAgain(asked);
  const { error, refetch } = asked;
  if (error === null) return null;
  const kind = failureKind(error);
  return (
    <div className="stale-line" role="alert" data-failure={kind}>
      <p>
        <strong>{t.failed.kinds[kind].title}.</strong> {t.failed.stale} {kind === 'offline' && t.failed.retrying}
      </p>
      <button type="button" onClick={() => void refetch()}>
        {t.failed.again}
      </button>
    </div>
  );
}

export interface AnsweredProps<Data> extends Omit<UnansweredProps, 'asked'> {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for, or what stands in for it. */
export function Answered<Data>({ asked, children, ...rest }: AnsweredProps<Data>) {
  if (asked.data === undefined) return <Unanswered asked={asked} {...rest} />;
  return (
    <>
      <StaleLine asked={asked} />
      {children(asked.data)}
    </>
  );
}
