import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReportsView, ReportView } from '@variorum/server/views';
import { fetchView } from './fetch-view.ts';

/** The list of reports, page after page. */
export function useReports() {
  return useInfiniteQuery({
    queryKey: ['reports'],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `?after=${encodeURIComponent(pageParam)}`;
      return fetchView<ReportsView>(`/api/reports${after}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** One report with its claims. */
export function useReport(id: string) {
  return useQuery({
    queryKey: ['report', id],
    queryFn: ({ signal }) => fetchView<ReportView>(`/api/reports/${encodeURIComponent(id)}`, signal),
  });
}
