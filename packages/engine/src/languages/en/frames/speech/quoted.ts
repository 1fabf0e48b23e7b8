import { isQuote, mark } from '../../../../text/marks.ts';
import { type Passage, touches } from '../../../../text/passage.ts';
import { markAt } from '../../look.ts';

/** Fewer quoted words are a scare quote or a name. */
const quotedTokensMin = 4;

/**
 * The longest words in quotation marks within tokens `[from, to)`, without the marks; `null` if a few words at the most are
 * quoted. A quotation that was opened in a sentence before, or goes on in the next, counts up to the sentence's end.
 */
export function quotedWithin(passage: Passage, from: number, to: number): readonly [number, number] | null {
  const stretches: (readonly [number, number])[] = [];
  let open = -1;
  let first = true;
  for (let at = from; at < to; at++) {
    const unit = markAt(passage, at);
    if (!isQuote(unit)) continue;
    if (open >= 0) stretches.push([open, trimmedEnd(passage, open, at)]);
    else if (first && closes(passage, at, unit)) stretches.push([from, trimmedEnd(passage, from, at)]);
    open = open >= 0 || (first && closes(passage, at, unit)) ? -1 : at + 1;
    first = false;
  }
  if (open >= 0) stretches.push([open, trimmedEnd(passage, open, to)]);
  const longest = stretches.reduce<readonly [number, number] | null>(
    (best, each) => (best === null || each[1] - each[0] > best[1] - best[0] ? each : best),
    null,
  );
  return longest !== null && longest[1] - longest[0] >= quotedTokensMin ? longest : null;
}

/** A straight mark says by the space around it whether it opens or closes. */
function closes(passage: Passage, at: number, unit: number): boolean {
  if (unit === mark.closeQuote || unit === mark.closeGuillemet) return true;
  return unit === mark.quote && at > passage.first && touches(passage, at) && !touches(passage, at + 1);
}

/** Without the comma or the stop before the closing mark. */
export function trimmedEnd(passage: Passage, from: number, to: number): number {
  let end = to;
  while (end > from && trailing.has(markAt(passage, end - 1))) end--;
  return end;
}

const trailing = new Set<number>([
  mark.comma,
  mark.stop,
  mark.semicolon,
  mark.colon,
  mark.quote,
  mark.closeQuote,
  mark.openQuote,
  mark.enDash,
  mark.emDash,
  mark.hyphen,
]);
