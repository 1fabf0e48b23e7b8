import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type {
  AccountsView,
  BlindSpotsView,
  ChoicesView,
  ControlPlacesView,
  ControlView,
  EventsView,
  FactsView,
  FiguresView,
  GlancesView,
  HistoryView,
  LedgerView,
  NamesView,
  NewsView,
  OriginalView,
  OverviewView,
  PairsView,
  PlacesView,
  ReportsView,
  ReportView,
  SearchChoicesView,
  SearchView,
  SourcesView,
  StandingsView,
  WorkView,
} from '@variorum/server/views';
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

/** What a report was read from; there is none where nothing is kept. */
export function useOriginal(id: string) {
  return useQuery({
    queryKey: ['original', id],
    queryFn: ({ signal }) =>
      fetchView<OriginalView>(`/api/reports/${encodeURIComponent(id)}/original`, { signal, words: 'for-reading' }),
  });
}

/** What figures can be asked for. */
export function useChoices() {
  return useQuery({
    queryKey: ['choices'],
    queryFn: ({ signal }) => fetchView<ChoicesView>('/api/choices', { signal, words: 'for-reading' }),
  });
}

/** Places that a whole name can mean; while the next letter is asked for, those of the last one stay. */
export function usePlacesNamed(name: string) {
  return useQuery({
    queryKey: ['places', name],
    queryFn: ({ signal }) =>
      fetchView<PlacesView>(`/api/places?name=${encodeURIComponent(name)}`, { signal, words: 'for-reading' }),
    enabled: name !== '',
  });
}

/** The accounts of a choice; while another choice is on its way, those of the last one stay. */
export function useFigures(choice: FiguresChoice, options: { readonly enabled: boolean }) {
  const asked = choiceQuery(choice);
  // The answer is cut to what a page can hold: the subject that is looked at must be in it.
  if (choice.subject !== undefined && choice.subject !== 'all') asked.set('subject', choice.subject);
  const query = asked.toString();
  return useQuery({
    queryKey: ['figures', query],
    queryFn: ({ signal }) => fetchView<FiguresView>(`/api/figures?${query}`, { signal, words: 'for-reading' }),
    placeholderData: keepPreviousData,
    enabled: options.enabled,
  });
}

/** What there is, at a glance. */
export function useOverview() {
  return useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => fetchView<OverviewView>('/api/overview', { signal, words: 'for-reading' }),
  });
}

/** What the claims come to, at a glance; while another day is asked for, the last answer stays. */
export function useGlances(query: string) {
  return useQuery({
    queryKey: ['overview', 'glances', query],
    queryFn: ({ signal }) => fetchView<GlancesView>(`/api/glances${query}`, { signal, words: 'for-reading' }),
    placeholderData: keepPreviousData,
  });
}

/** What came since a day or a moment; while another one is asked for, the last answer stays. */
export function useNews(query: string) {
  return useQuery({
    queryKey: ['overview', 'news', query],
    queryFn: ({ signal }) => fetchView<NewsView>(`/api/news${query}`, { signal, words: 'for-reading' }),
    placeholderData: keepPreviousData,
  });
}

/** Every place that somebody says is held by somebody. */
export function useControlPlaces() {
  return useQuery({
    queryKey: ['control', 'places'],
    queryFn: ({ signal }) => fetchView<ControlPlacesView>('/api/control/places', { signal, words: 'for-reading' }),
  });
}

/** The lines of one place. */
export function useControlLine(place: string | undefined) {
  return useQuery({
    queryKey: ['control', place],
    queryFn: ({ signal }) =>
      fetchView<ControlView>(`/api/control?place=${encodeURIComponent(place ?? '')}`, { signal, words: 'for-reading' }),
    placeholderData: keepPreviousData,
    enabled: place !== undefined,
  });
}

/** What each source says of the facts of a place. */
export function useFacts(query: string) {
  return useQuery({
    queryKey: ['facts', query],
    queryFn: ({ signal }) => fetchView<FactsView>(`/api/facts?${query}`, { signal, words: 'for-reading' }),
    placeholderData: keepPreviousData,
  });
}

export function useSources() {
  return useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => fetchView<SourcesView>('/api/sources', { signal, words: 'for-reading' }),
  });
}

/** What each source leaves out that others speak of. */
export function useBlindSpots() {
  return useQuery({
    queryKey: ['sources', 'blind'],
    queryFn: ({ signal }) => fetchView<BlindSpotsView>('/api/sources/blind', { signal, words: 'for-reading' }),
  });
}

/** Where each source stands. Others may decide on it. */
export function useStandings() {
  return useQuery({
    queryKey: ['standings'],
    queryFn: ({ signal }) => fetchView<StandingsView>('/api/standings', { signal, words: 'for-reading' }),
    staleTime: 0,
  });
}

export function useNames() {
  return useQuery({
    queryKey: ['names'],
    queryFn: ({ signal }) => fetchView<NamesView>('/api/names', { signal, words: 'for-reading' }),
  });
}

/** Claims and reports that a search finds, page after page; while another search is on its way, the last one stays. */
export function useSearch(query: string, options: { readonly enabled: boolean } = { enabled: true }) {
  return useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam, signal }) =>
      fetchView<SearchView>(`/api/search?${query}&after=${pageParam}`, { signal, words: 'for-reading' }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled: options.enabled,
  });
}

export function useSearchChoices() {
  return useQuery({
    queryKey: ['search', 'choices'],
    queryFn: ({ signal }) => fetchView<SearchChoicesView>('/api/search/choices', { signal, words: 'for-reading' }),
  });
}

/** The ledger, the last entries first, page after page. Others may write to it. */
export function useLedger(kind: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['ledger', kind ?? null],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams();
      if (kind !== undefined) query.set('kind', kind);
      if (pageParam !== null) query.set('before', String(pageParam));
      return fetchView<LedgerView>(`/api/ledger?${query}`, { signal, words: 'for-reading' });
    },
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
}

/** Who else speaks of what a claim speaks of. */
export function useAccounts(claim: string) {
  return useQuery({
    queryKey: ['figures', 'accounts', claim],
    queryFn: ({ signal }) =>
      fetchView<AccountsView>(`/api/figures/accounts?claim=${encodeURIComponent(claim)}`, {
        signal,
        words: 'for-reading',
      }),
  });
}

/** The event that a toll is of, and those that it may be of as well. */
export function useEventsAround(claim: string) {
  return useQuery({
    queryKey: ['figures', 'events', claim],
    queryFn: ({ signal }) =>
      fetchView<EventsView>(`/api/events?claim=${encodeURIComponent(claim)}`, { signal, words: 'for-reading' }),
  });
}

/** With which claims people joined a claim to one event, or parted it from. */
export function usePairs(claim: string, options: { readonly enabled: boolean }) {
  return useQuery({
    queryKey: ['history', 'pairs', claim],
    queryFn: ({ signal }) =>
      fetchView<PairsView>(`/api/claims/${encodeURIComponent(claim)}/pairs`, { signal, words: 'for-reading' }),
    enabled: options.enabled,
    staleTime: 0,
  });
}

/** All that people decided on a claim. */
export function useHistory(claim: string, options: { readonly enabled: boolean }) {
  return useQuery({
    queryKey: ['history', claim],
    queryFn: ({ signal }) =>
      fetchView<HistoryView>(`/api/claims/${encodeURIComponent(claim)}/history`, { signal, words: 'for-reading' }),
    enabled: options.enabled,
    staleTime: 0,
  });
}

/** How often who waits looks how far it is. */
const WORK_MS = 700;

/** What the server is working out. */
export function useWork(options: { readonly enabled: boolean }) {
  return useQuery({
    queryKey: ['work'],
    queryFn: ({ signal }) => fetchView<WorkView>('/api/work', { signal, words: 'for-reading' }),
    refetchInterval: WORK_MS,
    enabled: options.enabled,
    staleTime: 0,
    gcTime: 0,
  });
}
