/** Every page there is. What a page shows beyond its subject stands in the address, so that it can be sent and kept. */
export type Route =
  | { readonly page: 'report'; readonly id: string; readonly claim?: string }
  | { readonly page: 'figures'; readonly choice: FiguresChoice }
  | { readonly page: 'nowhere' }
  | PlainRoute;

/** The pages whose address is a word and a few named fields, any of which may be absent. */
const FIELDS = {
  overview: ['since'],
  reports: [],
  search: ['q', 'kind', 'measure', 'place', 'publisher', 'from', 'to'],
  facts: ['place', 'from', 'to', 'shared'],
  incidents: ['place'],
  beginnings: ['place'],
  control: ['place', 'on'],
  sources: ['tab'],
  review: ['state', 'kind'],
  add: [],
  ledger: ['kind'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlainPage = keyof typeof FIELDS;

export type PlainRoute = {
  readonly [Page in PlainPage]: {
    readonly page: Page;
    readonly query?: { readonly [Field in (typeof FIELDS)[Page][number]]?: string };
  };
}[PlainPage];

/** What the figures page is asked for; an absent field means no restriction, or the server's own default. */
export interface FiguresChoice {
  readonly measure?: string;
  readonly population?: string;
  readonly place?: string;
  /** ISO `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  readonly policy?: string;
  /** The subject to show alone, or `all`; absent: the one that matters most. */
  readonly subject?: string;
  /** Days to look at more closely, `2019-05-01/2019-06-30`; absent: all. */
  readonly zoom?: string;
  /** Absent: as the figures need it. */
  readonly scale?: 'linear' | 'log';
}

const CHOICES = ['measure', 'population', 'place', 'from', 'to', 'policy'] as const;

/** As many digits of a report's hash as its claims' ids hold. */
const ID_DIGITS = 12;

/** The part of a report's id that addresses show. */
export function shortId(reportId: string): string {
  return reportId.replace(/^sha256:/, '').slice(0, ID_DIGITS);
}

function segmentsOf(path: string): readonly string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    // A lone percent sign: an address that nobody of ours wrote.
    return null;
  }
}

function statedIn(search: URLSearchParams, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name)?.trim();
      return value ? [[name, value] as const] : [];
    }),
  );
}

function choiceOf(search: URLSearchParams): FiguresChoice {
  const scale = search.get('scale');
  return {
    ...statedIn(search, [...CHOICES, 'subject', 'zoom']),
    ...(scale === 'log' || scale === 'linear' ? { scale } : {}),
  };
}

function isPlain(page: string): page is PlainPage {
  return Object.hasOwn(FIELDS, page);
}

/** The page that an address means. Never throws; what no page answers to is `nowhere`. */
export function parseRoute(path: string, search: string): Route {
  const parts = segmentsOf(path);
  const query = new URLSearchParams(search);
  if (parts === null) return { page: 'nowhere' };
  const [first = 'overview', second, ...more] = parts;
  if (more.length > 0) return { page: 'nowhere' };
  if (first === 'reports' && second !== undefined) {
    const claim = query.get('claim');
    return claim ? { page: 'report', id: second, claim } : { page: 'report', id: second };
  }
  if (second !== undefined) return { page: 'nowhere' };
  if (first === 'figures') return { page: 'figures', choice: choiceOf(query) };
  if (!isPlain(first)) return { page: 'nowhere' };
  const stated = statedIn(query, FIELDS[first]);
  return (Object.keys(stated).length === 0 ? { page: first } : { page: first, query: stated }) as PlainRoute;
}

/** What the API is asked for a choice; how the page then shows it is the page's own affair. */
export function choiceQuery(choice: FiguresChoice): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of CHOICES) {
    const value = choice[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return query;
}

function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The address of a page. */
export function routeHref(route: Route): string {
  switch (route.page) {
    case 'report': {
      const query = route.claim === undefined ? '' : `?claim=${encodeURIComponent(route.claim)}`;
      return `/reports/${encodeURIComponent(shortId(route.id))}${query}`;
    }
    case 'figures': {
      const query = choiceQuery(route.choice);
      if (route.choice.subject !== undefined) query.set('subject', route.choice.subject);
      if (route.choice.zoom) query.set('zoom', route.choice.zoom);
      if (route.choice.scale !== undefined) query.set('scale', route.choice.scale);
      return withQuery('/figures', query);
    }
    case 'nowhere':
      return '/';
    default: {
      const query = new URLSearchParams();
      const stated: Readonly<Record<string, string | undefined>> = route.query ?? {};
      for (const name of FIELDS[route.page]) {
        const value = stated[name];
        if (value !== undefined && value !== '') query.set(name, value);
      }
      return withQuery(route.page === 'overview' ? '/' : `/${route.page}`, query);
    }
  }
}
