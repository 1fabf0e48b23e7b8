import { useCallback, useEffect, useEffectEvent, useRef } from 'react';

/** A picture of the map costs many frames where no graphics card helps; ten a second follow a held key well enough. */
const WAIT_MS = 100;

/**
 * Lets work wait until the frame that answers the hand is drawn: asked for again and again, it is done once in a while, and
 * always once more after the last time, with what is there then.
 */
export function useSoon(work: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const now = useEffectEvent(work);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      now();
    }, WAIT_MS);
  }, []);
}
