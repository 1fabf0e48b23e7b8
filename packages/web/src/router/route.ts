/** Every page there is. What a page shows beyond its subject stands in the address, so that it can be sent and kept. */
export type Route =
  | { readonly page: 'reports' }
  | { readonly page: 'report'; readonly id: string; readonly claim?: string }
  | { readonly page: 'figures'; readonly choice: FiguresChoice }
  | { readonly page: 'nowhere' };

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

function choiceOf(search: URLSearchParams): FiguresChoice {
  const stated = CHOICES.flatMap((name) => {
    const value = search.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const subject = search.get('subject');
  const scale = search.get('scale');
  return {
    ...Object.fromEntries(stated),
    ...(subject ? { subject } : {}),
    ...(scale === 'log' || scale === 'linear' ? { scale } : {}),
  };
}

/** The page that an address means. Never throws; what no page answers to is `nowhere`. */
export function parseRoute(path: string, search: string): Route {
  const parts = segmentsOf(path);
  const query = new URLSearchParams(search);
  if (parts === null) return { page: 'nowhere' };
  const [first, second, ...more] = parts;
  if (more.length > 0) return { page: 'nowhere' };
  if (first === undefined || (first === 'reports' && second === undefined)) return { page: 'reports' };
  if (first === 'reports' && second !== undefined) {
    const claim = query.get('claim');
    return claim ? { page: 'report', id: second, claim } : { page: 'report', id: second };
  }
  if (first === 'figures' && second === undefined) return { page: 'figures', choice: choiceOf(query) };
  return { page: 'nowhere' };
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

/** The address of a page. */
export function routeHref(route: Route): string {
  switch (route.page) {
    case 'reports':
      return '/';
    case 'report': {
      const query = route.claim === undefined ? '' : `?claim=${encodeURIComponent(route.claim)}`;
      return `/reports/${encodeURIComponent(shortId(route.id))}${query}`;
    }
    case 'figures': {
      const query = choiceQuery(route.choice);
      if (route.choice.subject !== undefined) query.set('subject', route.choice.subject);
      if (route.choice.scale !== undefined) query.set('scale', route.choice.scale);
      const text = query.toString();
      return text === '' ? '/figures' : `/figures?${text}`;
    }
    case 'nowhere':
      return '/';
  }
}
