import type { Notice } from '@variorum/engine';
import { parseFeed } from 'feedsmith';
import { charactersOf } from '../encoding/guess.ts';
import { itemDraft } from '../feeds/item-draft.ts';
import { atomItems, type FeedItems, jsonItems, rdfItems, rssItems } from '../feeds/items.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from '../report/captured.ts';
import type { ReadFormat } from './format.ts';

/** RSS, Atom, RDF and JSON feeds: each item is a report. */
export const readFeed: ReadFormat = async ({ bytes }) => {
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]+encoding=["']([\w-]+)/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 400)),
  )?.[1];
  const { text, notices } = await charactersOf(bytes, declared ?? null);
  const { body, notices: entities } = withoutDocumentType(text);
  const { publisher, language, items } = itemsOf(body);
  const drafts: Draft[] = items.map((item, at) => itemDraft(item, { publisher, language, part: `item ${at + 1}` }));
  return { drafts, notices: [...notices, ...entities] };
};

function itemsOf(body: string): FeedItems {
  const parsed = parseFeed<string>(body, { maxItems: limits.reports + 1 });
  if (parsed.format === 'rss') return rssItems(parsed.feed);
  if (parsed.format === 'atom') return atomItems(parsed.feed);
  return parsed.format === 'rdf' ? rdfItems(parsed.feed) : jsonItems(parsed.feed);
}

/**
 * A feed needs no document type; old ones name one, hostile ones define entities in it that grow without end. It is
 * left out before anything parses the rest, so no entity of the feed's own is ever expanded.
 */
function withoutDocumentType(xml: string): { readonly body: string; readonly notices: readonly Notice[] } {
  if (/^\s*\{/.test(xml)) return { body: xml, notices: [] };
  const start = xml.slice(0, 65_536).search(/<!DOCTYPE/i);
  if (start < 0) return { body: xml, notices: [] };
  const bracket = xml.indexOf('[', start);
  const plainEnd = xml.indexOf('>', start);
  const inside = bracket >= 0 && bracket < plainEnd;
  const subsetEnd = inside ? /\]\s*>/.exec(xml.slice(bracket)) : null;
  if (inside && !subsetEnd) throw new Refusal('xml/entities', {});
  const end = inside ? bracket + subsetEnd!.index + subsetEnd![0].length : plainEnd + 1;
  if (end <= 0) throw new Refusal('xml/entities', {});
  const notices: Notice[] = inside ? [{ code: 'xml/entities-not-expanded', severity: 'warning' }] : [];
  return { body: xml.slice(0, start) + xml.slice(end), notices };
}
