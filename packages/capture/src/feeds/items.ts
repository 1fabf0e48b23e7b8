import type { parseFeed } from 'feedsmith';

type Parsed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Name extends Parsed['format']> = Extract<Parsed, { format: Name }>['feed'];

/** An item as any of the feed formats gives it; words may hold HTML. */
export interface FeedItem {
  readonly title: string | null;
  /** What the item says in full and what it says in short, in that order; either may be missing. */
  readonly bodies: readonly string[];
  readonly isPlain: boolean;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Where the item was taken from another feed: that one published it. */
  readonly source: string | null;
}

export interface FeedItems {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

const present = (words: readonly (string | undefined)[]): readonly string[] =>
  words.filter((each) => each !== undefined && each.trim() !== '') as readonly string[];

export function rssItems(feed: FeedOf<'rss'>): FeedItems {
  const items = (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    bodies: present([item.content?.encoded, item.description]),
    isPlain: false,
    authors: present([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name, email }) => name ?? email)]),
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? null,
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    language: item.dc?.languages?.[0] ?? null,
    source: item.source?.title ?? null,
  }));
  return { publisher: feed.title ?? null, language: feed.language ?? feed.dc?.languages?.[0] ?? null, items };
}

export function rdfItems(feed: FeedOf<'rdf'>): FeedItems {
  const items = (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    bodies: present([item.content?.encoded, item.description]),
    isPlain: false,
    authors: present(item.dc?.creators ?? []),
    date: item.dc?.dates?.[0] ?? null,
    url: item.link ?? null,
    language: item.dc?.languages?.[0] ?? null,
    source: item.dc?.sources?.[0] ?? null,
  }));
  return { publisher: feed.title ?? null, language: feed.dc?.languages?.[0] ?? null, items };
}

export function atomItems(feed: FeedOf<'atom'>): FeedItems {
  const items = (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value ?? null,
    bodies: present([entry.content?.value, entry.summary?.value]),
    isPlain: /^text(?:\/plain)?$/.test(entry.content?.type ?? ''),
    authors: present((entry.authors ?? feed.authors ?? []).map(({ name }) => name)),
    date: entry.published ?? entry.updated ?? null,
    url: (entry.links ?? []).find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? null,
    language: entry.xml?.lang ?? null,
    source: entry.source?.title?.value ?? null,
  }));
  return { publisher: feed.title?.value ?? null, language: feed.xml?.lang ?? null, items };
}

export function jsonItems(feed: FeedOf<'json'>): FeedItems {
  const items = (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    bodies: present([item.content_html ?? item.content_text, item.summary]),
    isPlain: item.content_html === undefined,
    authors: present((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
    date: item.date_published ?? null,
    url: item.url ?? item.external_url ?? null,
    language: item.language ?? null,
    source: null,
  }));
  return { publisher: feed.title ?? null, language: feed.language ?? null, items };
}
