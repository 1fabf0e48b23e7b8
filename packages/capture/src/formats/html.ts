import type { Notice } from '@variorum/engine';
import { charactersOf } from '../encoding/guess.ts';
import { type MainText, mainTextOf } from '../html/main-text.ts';
import { type Page, scanPage } from '../html/page.ts';
import { factsOf } from '../html/page-facts.ts';
import { limits } from '../limits.ts';
import type { Draft } from '../report/captured.ts';
import { withTitle } from '../report/with-title.ts';
import type { ReadFormat } from './format.ts';
import { tool } from './tool.ts';

/** A page: the article's words are the text, all words of the page the full text. */
export const readHtml: ReadFormat = async ({ bytes, hint }) => {
  const { text: html, notices } = await charactersOf(bytes, declaredIn(bytes, hint.mediaType));
  const { draft, notices: more } = pageDraft(html);
  return { drafts: [draft], notices: [...notices, ...more] };
};

export function pageDraft(html: string): { readonly draft: Draft; readonly notices: readonly Notice[] } {
  const page = scanPage(html, { markupDepth: limits.pageDepth });
  const facts = factsOf(page);
  const { main, notices } = seek(page, html.length);
  const chosen = withTitle(main ?? page, facts.title);
  const authors = facts.authors.length > 0 || !main?.byline ? facts.authors : [main.byline.replace(/^by\s+/i, '')];
  const fullText = main === null ? null : page.text;
  return {
    draft: { ...facts, authors, text: chosen.text, map: chosen.map, fullText, tool: tool('readability') },
    notices,
  };
}

/** Where the article cannot be sought or told from the rest, the whole page is the text, and that is said. */
function seek(page: Page, characters: number): { main: MainText | null; notices: readonly Notice[] } {
  const whole = (code: string, facts: Readonly<Record<string, unknown>>) => ({
    main: null,
    notices: [{ code, severity: 'info', facts } as const],
  });
  if (characters > limits.pageCharacters || page.nodes > limits.pageNodes) {
    return whole('page/too-large-for-main-text', { characters, nodes: page.nodes });
  }
  const main = mainTextOf(page);
  return main === null ? whole('page/no-main-text', { characters: page.text.length }) : { main, notices: [] };
}

/** The server's word first, then the page's own (HTML Standard, "determining the character encoding"). */
export function declaredIn(bytes: Uint8Array, mediaType: string | undefined): string | null {
  const served = /charset=["']?([\w-]+)/i.exec(mediaType ?? '')?.[1];
  if (served) return served;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w-]+)/.exec(head)?.[1] ?? null
  );
}
