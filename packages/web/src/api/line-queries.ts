import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { BeginningsView, IncidentsView } from '@variorum/server/views';
import { fetchView } from './fetch-view.ts';

/** Accounts of what happened, page after page; while another place is on its way, the last one stays. */
function useLines<View extends { readonly next: number | null }>(
  name: 'incidents' | 'beginnings',
  place: string | undefined,
) {
  return useInfiniteQuery({
    queryKey: [name, place ?? null],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ after: String(pageParam), ...(place === undefined ? {} : { place }) });
      return fetchView<View>(`/api/${name}?${query}`, { signal, words: 'for-reading' });
    },
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** What may be one incident each. */
export function useIncidents(place: string | undefined) {
  return useLines<IncidentsView>('incidents', place);
}

/** What may be one beginning each. */
export function useBeginnings(place: string | undefined) {
  return useLines<BeginningsView>('beginnings', place);
}
