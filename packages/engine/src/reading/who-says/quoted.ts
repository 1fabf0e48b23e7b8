import type { Parsed } from '../../language.ts';
import { chainOf, type Speaker } from '../../mentions/attribution/chain.ts';
import type { Link } from '../../model/claim.ts';
import { isListItem } from '../../text/list-item.ts';
import { isQuote } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import type { Quotation } from '../../text/quotations.ts';
import { Shape } from '../../text/tokens.ts';
import { endsWithColon } from './colon.ts';

/** A speech that a colon opened ("The minister said:") and that goes on over the sentences behind it. */
export interface Block {
  readonly links: readonly Link[];
  /** Number of the sentence that opened it. */
  readonly opened: number;
  /** Only the quotation right behind it belongs to it, and the paragraphs that start with a quote. */
  readonly quoted: boolean;
  /** Number of the last sentence of the quotation right behind it; its own where none is. */
  readonly quotedTo: number;
  /** Only the items of a list belong to it. */
  readonly listed: boolean;
}

/** The block that a sentence opens which announces what somebody says. */
export function openedBlock(
  { passage, cues }: Parsed,
  next: Passage,
  quotations: readonly Quotation[],
  before: Speaker | null,
): Block | null {
  const cue = cues.at(-1);
  if (cue === undefined) return null;
  // "the group said on its website" may lack its stop; "the statement reads as follows" says nothing by itself.
  if (!endsWithColon(passage) && cue.content[0] < passage.last) return null;
  const links = chainOf(passage, cue, before);
  if (links.length === 0) return null;
  const quoted = opensWithQuote(next);
  const opened = passage.sentence;
  const quotation = quoted ? quotationAt(quotations, next.sentence) : undefined;
  return { links, opened, quoted, quotedTo: quotation?.last ?? opened, listed: isListItem(next) };
}

/** Whether the block still speaks in a sentence. */
export function isWithin(block: Block, passage: Passage, startOfParagraph: Passage): boolean {
  const { sentence } = passage;
  if (sentence <= block.opened) return false;
  return !block.quoted || sentence <= block.quotedTo || opensWithQuote(startOfParagraph);
}

export function opensWithQuote({ tokens, first }: Passage): boolean {
  return tokens.shape[first] === Shape.mark && isQuote(tokens.word[first]!);
}

/** Whether a sentence is all quotation: it opens with a quote, and none closes before its end. */
export function isAllQuoted(passage: Passage): boolean {
  const { tokens, first, last } = passage;
  if (!opensWithQuote(passage)) return false;
  for (let at = first + 1; at < last - 2; at++)
    if (tokens.shape[at] === Shape.mark && isQuote(tokens.word[at]!)) return false;
  return true;
}

/** The quotation over several sentences that holds this one. */
export function quotationAt(quotations: readonly Quotation[], sentence: number): Quotation | undefined {
  return quotations.find(({ first, last }) => first <= sentence && sentence <= last);
}
