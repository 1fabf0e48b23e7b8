import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReviewView } from '@variorum/server/views';
import { fetchView } from './fetch-view.ts';

/** How often the queue looks whether others decided something. */
const LOOK_AGAIN_MS = 5000;

/** The queue of claims to decide, page after page. */
export function useReview(query: string) {
  return useInfiniteQuery({
    queryKey: ['review', query],
    queryFn: ({ pageParam, signal }) =>
      fetchView<ReviewView>(`/api/review?${query}&after=${pageParam}`, { signal, words: 'for-reading' }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    refetchInterval: LOOK_AGAIN_MS,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The queue by what each report says alone: there long before all reports are compared. */
export function useDoubts(query: string, options: { readonly enabled: boolean }) {
  return useInfiniteQuery({
    queryKey: ['review', 'alone', query],
    queryFn: ({ pageParam, signal }) =>
      fetchView<ReviewView>(`/api/doubts?${query}&after=${pageParam}`, { signal, words: 'for-reading' }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    enabled: options.enabled,
    staleTime: 0,
  });
}
