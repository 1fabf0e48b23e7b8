import { isQuote, mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { markAt } from '../../look.ts';

/** Fewer quoted words are a scare quote or a name. */
const quotedTokensMin = 4;

/** The longest words in quotation marks within tokens `[from, to)`, without the marks; `null` if a few words at the most are quoted. */
export function quotedWithin(passage: Passage, from: number, to: number): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let open = -1;
  const close = (at: number): void => {
    const last = trimmedEnd(passage, open, at);
    if (last - open >= quotedTokensMin && (best === null || last - open > best[1] - best[0])) best = [open, last];
  };
  for (let at = from; at < to; at++) {
    const unit = markAt(passage, at);
    if (!isQuote(unit)) continue;
    if (open >= 0) {
      close(at);
      open = -1;
    } else if (unit === mark.closeQuote || unit === mark.closeGuillemet) {
      // The quotation was opened in a sentence before.
      if (at > from && open < 0 && best === null) {
        open = from;
        close(at);
        open = -1;
      }
    } else open = at + 1;
  }
  // It goes on in the next sentence.
  if (open >= 0) close(to);
  return best;
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
