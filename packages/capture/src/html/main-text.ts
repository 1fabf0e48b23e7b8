import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { limits } from '../limits.ts';
import type { OffsetMap } from '../report/offset-map.ts';
import { type Page, scanPage } from './page.ts';

export interface MainText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly byline: string | null;
}

/** Fewer characters than this are no article but what is left of a page that is none. */
const SHORTEST = 140;

/**
 * The words of the article among a page's menus and notices, or `null` where there is none to be found. Nothing is
 * loaded and no script runs: the tree is built from markup without scripts, and linkedom fetches nothing.
 */
export function mainTextOf({ markup, places }: Page): MainText | null {
  const { document } = parseHTML(inBody(markup));
  const article = new Readability(document, { maxElemsToParse: limits.pageNodes, keepClasses: true }).parse();
  if (!article?.content) return null;
  const { text, map } = scanPage(article.content, { markupDepth: 0, places });
  return text.length < SHORTEST ? null : { text, map, byline: article.byline?.trim() || null };
}

/** linkedom takes the first element for the document's: a fragment needs a page around it. */
function inBody(markup: string): string {
  if (/^\s*<html[\s>]/.test(markup)) return markup;
  return `<html><body>${markup.replace(/<\/?(?:html|body|head)\b[^>]*>/g, '')}</body></html>`;
}
