import { mark } from './marks.ts';
import type { Passage } from './passage.ts';
import { Shape } from './tokens.ts';

/** What may stand in front of a list's item: a bullet, a dash, "3.", "(a)", "iv)". */
const itemMark = /^[ \t]*(?:[•*–—‣◦·▪■-][ \t]|\(?\d{1,3}[.)][ \t]|\(?[a-z]{1,3}\)[ \t]|\(?[ivx]{1,5}[.)][ \t])/;

/** Longest mark with the white space before it, in code units. */
const markMax = 24;

/** Whether an item's mark can stand at the start of a line: most lines begin with a capital letter, which is none. */
function mayOpenItem(text: string, line: number): boolean {
  const unit = text.charCodeAt(line);
  return unit < 0x41 || unit > 0x5a;
}

/** Where the line starts in which a list's mark opens the item that a sentence stands in; `null` outside of lists. */
export function itemOf({ text, line }: Passage): number | null {
  const isItem = mayOpenItem(text, line) && itemMark.test(text.slice(line, line + markMax));
  return isItem || isRow(text, line) ? line : null;
}

/** Whether the line that starts at an offset is a row of a table, its cells parted by strokes. */
function isRow(text: string, start: number): boolean {
  const end = Math.min(start + rowMax, text.length);
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === stroke) return true;
    if (unit === lineFeed || unit === carriageReturn) return false;
  }
  return false;
}

const stroke = 0x7c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** So many code units from its start a row has its first stroke. */
const rowMax = 80;

/** Whether a sentence stands in a line that a list's mark opens. */
export function isListItem(passage: Passage): boolean {
  return itemOf(passage) !== null;
}

/** Whether a sentence is nothing but a list's mark: "3." */
export function isMarkAlone({ tokens, first, last }: Passage): boolean {
  return last - first <= 3 && tokens.shape[last - 1] === Shape.mark && endsMark.has(tokens.word[last - 1]!);
}

const endsMark = new Set<number>([mark.stop, mark.close]);

/** Whether a sentence's first mark is a bullet or a dash: no heading, as "3. TOTALS" is. */
export function isBulleted({ tokens, first }: Passage): boolean {
  return tokens.shape[first] === Shape.mark && bullets.has(tokens.word[first]!);
}

const bullets = new Set<number>([mark.bullet, mark.star, mark.hyphen, mark.enDash]);
