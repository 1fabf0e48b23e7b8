import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ChoicesView, FiguresView, ReportsView, ReportView } from '@variorum/server/views';
import { choiceQuery, type FiguresChoice } from '../router/route.ts';
import { fetchView } from './fetch-view.ts';

/** The list of reports, page after page. */
export function useReports() {
  return useInfiniteQuery({
    queryKey: ['reports'],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `?after=${encodeURIComponent(pageParam)}`;
      return fetchView<ReportsView>(`/api/reports${after}`, { signal, words: 'for-reading' });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** One report with its claims. */
export function useReport(id: string) {
  return useQuery({
    queryKey: ['report', id],
    queryFn: ({ signal }) =>
      fetchView<ReportView>(`/api/reports/${encodeURIComponent(id)}`, { signal, words: 'exact' }),
  });
}

/** What figures can be asked for. */
export function useChoices() {
  return useQuery({
    queryKey: ['choices'],
    queryFn: ({ signal }) => fetchView<ChoicesView>('/api/choices', { signal, words: 'for-reading' }),
  });
}

/** The accounts of a choice; while another choice is on its way, those of the last one stay. */
export function useFigures(choice: FiguresChoice, options: { readonly enabled: boolean }) {
  const query = choiceQuery(choice).toString();
  return useQuery({
    queryKey: ['figures', query],
    queryFn: ({ signal }) => fetchView<FiguresView>(`/api/figures?${query}`, { signal, words: 'for-reading' }),
    placeholderData: keepPreviousData,
    enabled: options.enabled,
  });
}
