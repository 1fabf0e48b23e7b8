import type { ReviewItem } from '@variorum/server/views';
import { useEffect, useMemo, useState } from 'react';
import { useDoubts, useReview } from '../api/queue-queries.ts';

/** Whoever waits this long is shown what is there already. */
const LATE_MS = 400;

/** The claim that is looked at, where it stood, and in which queue. */
interface Seen {
  readonly item: ReviewItem;
  readonly index: number;
  readonly of: string;
}

/**
 * The queue as far as it is known: first by what each report says alone, then with what comes of comparing them. The claim
 * that is looked at stays before one's eyes when the order changes under it, and when somebody else decides it meanwhile:
 * a key pressed then is about what was seen, and the server says who was first.
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
  // Another queue is on its way, and this one goes.
  const isPassing = !isAlone && whole.isPlaceholderData;
  const { data } = asked;

  const [seen, setSeen] = useState<Seen | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const all = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const isHere = seen?.of === stated;
  const held = seen !== null && isHere && seen.item.claim.id !== done ? seen : null;
  const items = useMemo(
    () =>
      held === null || data === undefined || all.some(({ claim }) => claim.id === held.item.claim.id)
        ? all
        : all.toSpliced(held.index, 0, held.item),
    [held, data, all],
  );
  const found = items.findIndex(({ claim }) => claim.id === seen?.item.claim.id);
  const index = found >= 0 ? found : isHere ? Math.max(0, Math.min(seen.index, items.length - 1)) : 0;
  const item = items[index];
  const look = (next: Omit<Seen, 'of'>) =>
    setSeen((own) =>
      own?.item === next.item && own.index === next.index && own.of === stated ? own : { ...next, of: stated },
    );
  useEffect(() => {
    if (item !== undefined && !isPassing) look({ item, index });
  });
  return {
    asked,
    items,
    index,
    item,
    goTo: (claim: string) => {
      const at = items.findIndex((each) => each.claim.id === claim);
      if (at < 0) return;
      look({ item: items[at]!, index: at });
      setDone((own) => (own === claim ? own : null));
    },
    /** The claim that is looked at is decided here: it may go. */
    letGo: () => setDone(item?.claim.id ?? null),
    /** Whether accounts are still being compared. */
    isAlone,
  };
}
