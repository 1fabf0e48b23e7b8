import { type ComponentType, useEffect, useState } from 'react';
import { RequestError } from '../api/fetch-view.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Failed } from './failed.tsx';
import { Loading } from './states.tsx';

export interface Later<Props extends object> {
  readonly View: ComponentType<Props>;
  /** Fetches it before it is shown; once it is there, it is shown at once. */
  readonly fetch: () => Promise<void>;
}

/**
 * A part of the page that is fetched when it is first needed. React's own `lazy` keeps what stands in for it on the screen
 * for at least 300 ms, however soon it is there: longer than all the rest of opening a view.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const fetch = (): Promise<void> => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
        // The next who needs it tries again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  function View(props: Props) {
    const t = useStrings();
    const [tries, setTries] = useState(0);
    const [error, setError] = useState<unknown>(null);
    const isHere = Loaded !== undefined;
    useEffect(() => {
      if (isHere) return;
      let gone = false;
      fetch().then(
        () => !gone && setTries((before) => before + 1),
        (reason: unknown) => !gone && setError(new RequestError('part', String(reason))),
      );
      return () => {
        gone = true;
      };
    }, [isHere, tries]);
    if (Loaded !== undefined) return <Loaded {...props} />;
    if (error === null) return <Loading words={t.loading.page} />;
    return <Failed isPage error={error} />;
  }
  return { View, fetch };
}
