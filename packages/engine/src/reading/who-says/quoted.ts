import type { Parsed } from '../../language.ts';
import { chainOf, type Speaker } from '../../mentions/attribution/chain.ts';
import type { Link } from '../../model/claim.ts';
import { isListItem } from '../../text/list-item.ts';
import { isQuote, mark } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import type { Quotation } from '../../text/quotations.ts';
import { Shape } from '../../text/tokens.ts';

/** A speech that a colon opened ("The minister said:") and that goes on over the sentences behind it. */
export interface Block {
  readonly links: readonly Link[];
  /** Number of the sentence that opened it. */
  readonly opened: number;
  /** Only paragraphs that start with a quote belong to it. */
  readonly quoted: boolean;
  /** Only the items of a list belong to it. */
  readonly listed: boolean;
}

/** The block that a sentence opens, if it ends with a colon behind a cue. */
export function openedBlock(parsed: Parsed, next: Passage | undefined, before: Speaker | null): Block | null {
  const { passage, cues } = parsed;
  const { tokens, last } = passage;
  if (next === undefined || tokens.shape[last - 1] !== Shape.mark || tokens.word[last - 1] !== mark.colon) return null;
  const cue = cues.at(-1);
  if (cue === undefined) return null;
  const links = chainOf(passage, cue, before);
  return links.length === 0
    ? null
    : { links, opened: passage.sentence, quoted: opensWithQuote(next), listed: isListItem(next) };
}

/** Whether the block still speaks in a sentence. */
export function isWithin(block: Block, passage: Passage, startOfParagraph: Passage): boolean {
  return passage.sentence > block.opened && (!block.quoted || opensWithQuote(startOfParagraph));
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
