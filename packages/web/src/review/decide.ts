import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecisionRequest, DecisionView, ReviewItem, ReviewView } from '@variorum/server/views';
import { useCallback, useRef, useState } from 'react';
import { RequestError } from '../api/fetch-view.ts';
import { send } from '../api/send.ts';
import { storedActor } from '../settings/actor.ts';

type Pages = InfiniteData<ReviewView>;

const STATES = { accept: 'accepted', reject: 'rejected', correct: 'corrected', undo: 'open' } as const;

/** What was decided last, or why it was not. */
export type Told =
  | { readonly kind: 'done'; readonly act: DecisionRequest['act']; readonly claim: string }
  | { readonly kind: 'conflict' | 'failed'; readonly why: string }
  | null;

function withItem(pages: Pages | undefined, claim: string, change: Partial<ReviewItem>): Pages | undefined {
  if (pages === undefined) return pages;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.claim.id === claim ? { ...item, ...change } : item)),
    })),
  };
}

/** A decision that can be taken back. */
interface Made {
  readonly claim: string;
  readonly entry: number;
}

/**
 * Decides claims: shown at once, written behind, and put back with the reason where somebody else decided meanwhile.
 * The last decisions of this window can be undone, the last first.
 */
export function useDecisions() {
  const client = useQueryClient();
  const [told, setTold] = useState<Told>(null);
  const made = useRef<Made[]>([]);
  const { mutate } = useMutation({
    mutationFn: (request: DecisionRequest) => {
      const actor = storedActor();
      return send<DecisionView>('/api/decisions', actor === '' ? request : { ...request, as: actor });
    },
    onMutate: async ({ claim, act }) => {
      // A look at the queue that is on its way would show the claim as it was.
      await client.cancelQueries({ queryKey: ['review'] });
      client.setQueriesData<Pages>({ queryKey: ['review'] }, (pages) => withItem(pages, claim, { state: STATES[act] }));
    },
    onSuccess: ({ entry, state, last }, { act, claim }) => {
      if (act === 'undo') made.current.pop();
      else made.current.push({ claim, entry: entry.seq });
      client.setQueriesData<Pages>({ queryKey: ['review'] }, (pages) => withItem(pages, claim, { state, last }));
      setTold({ kind: 'done', act, claim });
      for (const key of ['figures', 'overview', 'report', 'ledger', 'facts', 'search', 'control', 'history']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    },
    onError: (error) => {
      const isConflict = error instanceof RequestError && error.code === 'decided-meanwhile';
      setTold({ kind: isConflict ? 'conflict' : 'failed', why: error.message });
      void client.invalidateQueries({ queryKey: ['review'] });
    },
  });
  const undo = useCallback(
    (note?: string) => {
      const last = made.current.at(-1);
      if (last === undefined) return false;
      mutate({ act: 'undo', claim: last.claim, basis: last.entry, undoes: last.entry, ...(note ? { note } : {}) });
      return true;
    },
    [mutate],
  );
  return { decide: mutate, undo, told, tell: setTold };
}
