import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Act, DecidedOn, DecisionRequest, DecisionView, ReviewItem, ReviewView } from '@variorum/server/views';
import { useCallback, useRef, useState } from 'react';
import { RequestError } from '../api/fetch-view.ts';
import { send } from '../api/send.ts';
import { storedActor } from '../settings/actor.ts';

type Pages = InfiniteData<ReviewView>;

/** How a claim stands after an act on it; the others are about a second claim, and leave it as it stands. */
const STATES: Readonly<Partial<Record<DecisionRequest['act'], ReviewItem['state']>>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
};

/** Whether the queue's claim itself is decided. */
function isOnClaim(act: DecisionRequest['act']): boolean {
  return STATES[act] !== undefined;
}

/** What was decided last, or why it was not. */
export type Told =
  | { readonly kind: 'done'; readonly act: DecisionRequest['act']; readonly words: string }
  | { readonly kind: 'conflict' | 'failed'; readonly why: string }
  | null;

/** The pages with one claim changed, and the count of what is decided with it. */
function withItem(pages: Pages | undefined, claim: string, change: Partial<ReviewItem>): Pages | undefined {
  const before = pages?.pages.flatMap(({ items }) => items).find((item) => item.claim.id === claim);
  if (pages === undefined || before === undefined) return pages;
  const isDecided = (state: ReviewItem['state']) => Number(state !== 'open');
  const more = isDecided(change.state ?? before.state) - isDecided(before.state);
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.claim.id === claim ? { ...item, ...change } : item)),
      progress: { ...page.progress, decided: page.progress.decided + more },
    })),
  };
}

/** A decision of this window; `entry` is null while it is on its way. */
interface Made {
  readonly claim: string;
  readonly act: DecisionRequest['act'];
  /** The claim in a few words, to tell of it. */
  readonly words: string;
  entry: number | null;
}

/** What a page decides; who decides is added on the way. */
export type Decision = Omit<DecidedOn, 'as'> & Act;

type Wanted = { readonly made: Made } & (Decision | ({ readonly act: 'undo' } & Pick<DecidedOn, 'claim' | 'note'>));

/** An undoing must name the entry that it undoes: the one before it has come back by then. */
function requestOf({ made, ...wanted }: Wanted): DecisionRequest {
  if (wanted.act !== 'undo') return wanted;
  if (made.entry === null) throw new RequestError('not-written', 'It was never written.');
  return { ...wanted, basis: made.entry, undoes: made.entry };
}

/**
 * Decides claims: shown at once, written behind in the order decided, and put back with the reason where somebody else
 * decided meanwhile. The decisions of this window can be undone, the last first, however fast they were made.
 */
export function useDecisions() {
  const client = useQueryClient();
  const [told, setTold] = useState<Told>(null);
  const made = useRef<Made[]>([]);
  const { mutate } = useMutation({
    // One after the other: an undoing must know the entry that it undoes.
    scope: { id: 'decisions' },
    mutationFn: async (wanted: Wanted) => {
      const actor = storedActor();
      return send<DecisionView>('/api/decisions', { ...requestOf(wanted), ...(actor === '' ? {} : { as: actor }) });
    },
    onMutate: async ({ claim, act, made }) => {
      // A look at the queue that is on its way would show the claim as it was.
      await client.cancelQueries({ queryKey: ['review'] });
      const state = act === 'undo' ? (isOnClaim(made.act) ? 'open' : undefined) : STATES[act];
      if (state === undefined) return;
      client.setQueriesData<Pages>({ queryKey: ['review'] }, (pages) => withItem(pages, claim, { state }));
    },
    onSuccess: ({ entry, state, last }, { act, claim, made: own }) => {
      if (act !== 'undo') own.entry = entry.seq;
      if (isOnClaim(own.act)) {
        client.setQueriesData<Pages>({ queryKey: ['review'] }, (pages) => withItem(pages, claim, { state, last }));
      } else void client.invalidateQueries({ queryKey: ['review'] });
      setTold({ kind: 'done', act, words: own.words });
      for (const key of ['figures', 'overview', 'report', 'ledger', 'facts', 'search', 'control', 'history']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    },
    onError: (error, { made: own }) => {
      made.current = made.current.filter((each) => each !== own);
      const isConflict = error instanceof RequestError && error.code === 'decided-meanwhile';
      setTold({ kind: isConflict ? 'conflict' : 'failed', why: error.message });
      void client.invalidateQueries({ queryKey: ['review'] });
    },
  });
  const decide = useCallback(
    (request: Decision, words: string) => {
      const own: Made = { claim: request.claim, act: request.act, words, entry: null };
      made.current.push(own);
      mutate({ ...request, made: own });
    },
    [mutate],
  );
  const undo = useCallback(
    (note?: string) => {
      const own = made.current.pop();
      if (own === undefined) return false;
      mutate({ act: 'undo', claim: own.claim, made: own, ...(note ? { note } : {}) });
      return true;
    },
    [mutate],
  );
  return { decide, undo, told, tell: setTold };
}
