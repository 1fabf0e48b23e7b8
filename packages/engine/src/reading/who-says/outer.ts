import type { Parsed } from '../../language.ts';
import { chainOf } from '../../mentions/attribution/chain.ts';
import type { Link } from '../../model/claim.ts';
import { isListItem, isMarkAlone } from '../../text/list-item.ts';
import type { Passage } from '../../text/passage.ts';
import { findQuotations, type Quotation } from '../../text/quotations.ts';
import type { Work } from '../work.ts';
import { announces } from './announces.ts';
import { type Block, isWithin, openedBlock, opensWithQuote, quotationAt } from './quoted.ts';

/** Who speaks around a sentence: a statement behind a colon, a quotation of several sentences. */
export interface Outer {
  /** Takes note of a sentence; every sentence must pass, in order. */
  pass(passage: Passage): void;
  /** The chain around the sentence passed last. */
  linksFor(parsed: Parsed): readonly Link[];
}

export function createOuter(work: Work): Outer {
  const { passages, context, state } = work;
  const { language, names } = context;
  const quotations = findQuotations(passages);
  let block: Block | null = null;
  let paragraphStart: Passage | undefined;
  return {
    pass(passage) {
      if (paragraphStart?.paragraph !== passage.paragraph) paragraphStart = passage;
      if (block?.quoted && isWithin(block, passage, paragraphStart)) return;
      // What a colon opened before a list ends with the list.
      if (block?.listed && !isListItem(passage) && !isMarkAlone(passage)) block = null;
      const next = passages[passage.sentence + 1];
      const opened: Block | null =
        next !== undefined && announces(passage, next)
          ? openedBlock(language.glance(passage, names), next, quotations, state.speaker)
          : null;
      if (opened !== null || (block?.quoted === true && !opensWithQuote(paragraphStart))) block = opened;
    },
    linksFor(parsed) {
      const { passage } = parsed;
      if (block !== null && paragraphStart !== undefined && isWithin(block, passage, paragraphStart))
        return block.links;
      return quotedBy(parsed, quotations, work);
    },
  };
}

/** Who speaks in a quotation of several sentences: whoever its first or its last sentence names. */
function quotedBy(
  parsed: Parsed,
  quotations: readonly Quotation[],
  { passages, context, state }: Work,
): readonly Link[] {
  const quotation = quotationAt(quotations, parsed.passage.sentence);
  if (quotation === undefined || parsed.cues.length > 0) return [];
  for (const sentence of [quotation.last, quotation.first]) {
    const passage = passages[sentence];
    if (passage === undefined || sentence === parsed.passage.sentence) continue;
    const { cues } = context.language.glance(passage, context.names);
    const cue = sentence === quotation.last ? cues.at(-1) : cues[0];
    if (cue !== undefined) return chainOf(passage, cue, state.speaker);
  }
  return [];
}
