import { dayOf } from '../facts/day-of.ts';
import { foldBlanks, namesIn } from '../facts/names.ts';
import type { Page } from './page.ts';

export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** Names of `<meta>` that say when a page was published (not changed, not fetched), the most exact first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];
const PUBLISHER = ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'];
const AUTHORS = ['author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author'];
const TITLE = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'];

/** What a page says of itself: schema.org first, then Open Graph and the names that libraries and presses use. */
export function factsOf({ facts, text }: Page): PageFacts {
  const article = articleIn(facts.linkedData);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = facts.meta.get(name)?.[0];
      if (value) return foldBlanks(value);
    }
    return null;
  };
  const published = [textOf(article?.datePublished), ...PUBLISHED.map((name) => facts.meta.get(name)?.[0] ?? null)];
  const authors = AUTHORS.map((name) => facts.meta.get(name) ?? []).find((names) => names.length > 0) ?? [];
  return {
    title:
      foldBlanks(textOf(article?.headline) ?? '') ||
      first(TITLE) ||
      headlineOf(foldBlanks(facts.title ?? ''), text) ||
      null,
    publisher: namesIn(article?.publisher)[0] ?? first(PUBLISHER),
    authors: article?.author ? namesIn(article.author) : namesIn(authors),
    published: published.map((words) => (words === null ? null : dayOf(words))).find((day) => day !== null) ?? null,
    language: facts.language,
    url: facts.canonical ?? first(['og:url']),
  };
}

/** "Nine dead | The Example": sites put their name beside the headline; the part that the page shows is the headline. */
function headlineOf(title: string, text: string): string {
  const parts = title.split(/\s+[|·«»–—-]\s+/).sort((a, b) => b.length - a.length);
  return parts.length > 1 && text.includes(parts[0]!) ? parts[0]! : title;
}

type Thing = Readonly<Record<string, unknown>>;

/** The first thing with a headline in JSON-LD, whose graphs nest; how deep is bounded. */
function articleIn(scripts: readonly string[]): Thing | null {
  for (const script of scripts) {
    const found = findArticle(parsed(script), 4);
    if (found) return found;
  }
  return null;
}

function findArticle(value: unknown, levels: number): Thing | null {
  if (levels === 0 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findArticle(each, levels - 1);
      if (found) return found;
    }
    return null;
  }
  const thing = value as Thing;
  if (typeof thing.headline === 'string') return thing;
  return findArticle(thing['@graph'] ?? thing.mainEntity, levels - 1);
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script) as unknown;
  } catch (error) {
    // Pages hold broken JSON-LD often; their other facts stand.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
