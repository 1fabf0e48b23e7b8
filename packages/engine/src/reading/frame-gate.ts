import { isQuote } from '../text/marks.ts';
import type { Passage } from '../text/passage.ts';
import { Shape } from '../text/tokens.ts';

/**
 * Whether a sentence can say anything that a kind counts: only then is it parsed. It must hold a trigger, or a figure beside
 * a word that figures count, or a verb of saying beside words in quotation marks.
 */
export function opensFrame({ tokens, looked, first, last }: Passage, triggers: Uint8Array): boolean {
  const { shape, word } = tokens;
  let counts = false;
  let figure = false;
  let speaks = false;
  let quotes = false;
  for (let at = first; at < last; at++) {
    if (shape[at]! <= Shape.capitals) {
      const trigger = triggers[looked.ids[at]!]!;
      if (trigger === 1) return true;
      if (trigger === 2) counts = true;
      else if (trigger === 3) figure = true;
      else if (trigger === 4) speaks = true;
    } else if (shape[at] === Shape.number) figure = true;
    else if (shape[at] === Shape.mark && isQuote(word[at]!)) quotes = true;
    if ((counts && figure) || (speaks && quotes)) return true;
  }
  return false;
}
