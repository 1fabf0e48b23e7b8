import { mark } from './marks.ts';
import type { Passage } from './passage.ts';
import { Shape } from './tokens.ts';

/** Sentences `[first, last]` (numbers, both included) over which one quotation runs. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
}

/** A quotation that nobody closes ends after this many sentences: a lost quote must not put a report into somebody's mouth. */
const sentencesMax = 30;

/**
 * Quotations that run over several sentences. Curly quotes open and close; a straight quote does either in turn.
 * A new paragraph ends a quotation unless it starts with an opening quote itself, as print does with long ones, or the next
 * curly quote closes one.
 */
export function findQuotations(passages: readonly Passage[]): Quotation[] {
  const found: Quotation[] = [];
  let openedAt = -1;
  for (const passage of passages) {
    const { tokens, first, last } = passage;
    if (openedAt >= 0 && startsParagraph(passages, passage)) {
      const goesOn = tokens.shape[first] === Shape.mark && isOpener(tokens.word[first]!);
      if (!goesOn && !closesBehind(passages, passage.sentence)) openedAt = close(found, openedAt, passage.sentence - 1);
    }
    for (let at = first; at < last; at++) {
      if (tokens.shape[at] !== Shape.mark) continue;
      const unit = tokens.word[at]!;
      if (unit === mark.quote) openedAt = openedAt < 0 ? passage.sentence : close(found, openedAt, passage.sentence);
      else if (unit === mark.openQuote || unit === mark.openGuillemet || unit === mark.lowQuote) {
        if (openedAt < 0) openedAt = passage.sentence;
      } else if ((unit === mark.closeQuote || unit === mark.closeGuillemet) && openedAt >= 0)
        openedAt = close(found, openedAt, passage.sentence);
    }
    if (openedAt >= 0 && passage.sentence - openedAt > sentencesMax) openedAt = -1;
  }
  return found;
}

/** Whether the next curly quote from a sentence on closes what an earlier one opened. */
function closesBehind(passages: readonly Passage[], from: number): boolean {
  for (let sentence = from; sentence < passages.length && sentence < from + sentencesMax; sentence++) {
    const { tokens, first, last } = passages[sentence]!;
    for (let at = first; at < last; at++) {
      if (tokens.shape[at] !== Shape.mark) continue;
      const unit = tokens.word[at]!;
      if (isOpener(unit)) return false;
      if (unit === mark.closeQuote || unit === mark.closeGuillemet) return true;
    }
  }
  return false;
}

function startsParagraph(passages: readonly Passage[], passage: Passage): boolean {
  return passage.sentence > 0 && passages[passage.sentence - 1]!.paragraph !== passage.paragraph;
}

function isOpener(unit: number): boolean {
  return unit === mark.quote || unit === mark.openQuote || unit === mark.openGuillemet || unit === mark.lowQuote;
}

function close(found: Quotation[], first: number, last: number): -1 {
  if (last > first) found.push({ first, last });
  return -1;
}
