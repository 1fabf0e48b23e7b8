import type { ReviewItem } from '@variorum/server/views';
import { useEffect, useMemo, useState } from 'react';
import { useDoubts, useReview } from '../api/queue-queries.ts';

/** Whoever waits this long is shown what is there already. */
const LATE_MS = 400;

/**
 * The queue as far as it is known: first by what each report says alone, then with what comes of comparing them. The claim
 * that is looked at stays when the order changes under it.
 */
export function useQueue(stated: string) {
  const whole = useReview(stated);
  const isWhole = whole.data !== undefined;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [isWhole]);
  const alone = useDoubts(stated, { enabled: isLate && !isWhole });
  const isAlone = !isWhole && whole.error === null && alone.data !== undefined;
  const asked = isAlone ? alone : whole;
  const { data } = asked;

  const [at, setAt] = useState<string | null>(null);
  const [fast, setFast] = useState<{ readonly item: ReviewItem; readonly of: string } | null>(null);
  const held = fast !== null && fast.of === stated ? fast.item : null;
  const all = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const items = useMemo(
    () => (isAlone || held === null || all.some(({ claim }) => claim.id === held.claim.id) ? all : [held, ...all]),
    [isAlone, held, all],
  );
  const wanted = at ?? held?.claim.id;
  const index = Math.max(
    0,
    items.findIndex(({ claim }) => claim.id === wanted),
  );
  const item = items[index];
  useEffect(() => {
    if (isAlone) setFast(item === undefined ? null : { item, of: stated });
  }, [isAlone, item, stated]);
  return {
    asked,
    items,
    index,
    item,
    goTo: setAt,
    /** What was held fast is decided: it need not be any more. */
    letGo: () => setFast(null),
    /** Whether accounts are still being compared. */
    isAlone,
  };
}
