import { dayOf } from '../facts/day-of.ts';
import { foldBlanks } from '../facts/names.ts';
import { tool } from '../formats/tool.ts';
import { scanPage } from '../html/page.ts';
import type { Draft } from '../report/captured.ts';
import type { OffsetMap } from '../report/offset-map.ts';
import { withTitle } from '../report/with-title.ts';
import type { FeedItem, FeedItems } from './items.ts';

interface Around extends Pick<FeedItems, 'publisher' | 'language'> {
  readonly part: string;
}

/** An item as a report. Where it has a long and a short form, the long one is the text and both are the full text. */
export function itemDraft(item: FeedItem, { publisher, language, part }: Around): Draft {
  const title = item.title === null ? null : plain(item.title);
  const [long = '', short = ''] = item.bodies.map((body) => (item.isPlain ? body : plain(body)));
  const body = long.length >= short.length ? long : short;
  const rest = body === long ? short : long;
  const map: OffsetMap = [{ start: 0, end: body.length, at: { kind: 'field', field: 'content' } }];
  return {
    ...withTitle({ text: body, map: body === '' ? [] : map }, title),
    fullText: rest === '' || body.includes(rest) ? null : [title, rest, body].filter(Boolean).join('\n\n'),
    title,
    publisher: item.source ?? publisher,
    authors: item.authors.map(foldBlanks),
    published: item.date === null ? null : dayOf(item.date),
    language: item.language ?? language,
    url: item.url,
    part,
    tool: tool('feed'),
  };
}

/** Feeds put HTML into their words, escaped or not; words without a tag or an entity come out as they are. */
function plain(words: string): string {
  return /[<&]/.test(words) ? scanPage(words, { markupDepth: 0 }).text : words.trim();
}
