import { endOf, type Passage, startOf } from '../text/passage.ts';
import { Shape } from '../text/tokens.ts';
import type { Work } from './work.ts';

/** Parts the cells of a row. */
const verticalStroke = 0x7c;
const tab = 0x09;
const blank = 0x20;
/** So many blanks in a line part two cells. */
const cellGapMin = 2;
/** Cells of a row that reads downwards: a name and two figures, or a row of headings. */
const cellsMin = 3;

/**
 * A table that reads downwards ("| District | Killed | Wounded |" over rows of numbers) has its words and its figures in
 * different lines; no rule puts them together. Whoever gave it is told so, where a sentence of it or right before it speaks of
 * what is counted and no claim came of it.
 */
export function noteUnreadTables({ context, passages, made, notices }: Work): void {
  for (let at = 0; at < passages.length; at++) {
    const first = at;
    while (at < passages.length && isRow(passages[at]!)) at++;
    const rows = passages.slice(first, at);
    if (rows.length < 2 || !rows.some(hasNumber)) continue;
    const last = rows.at(-1)!;
    if (made.some(({ sentence }) => sentence >= rows[0]!.sentence && sentence <= last.sentence)) continue;
    const around = passages.slice(Math.max(0, first - 1), at);
    if (!around.some((passage) => tells(passage, context.language.triggers))) continue;
    notices.push({
      code: 'report/table-not-read',
      severity: 'warning',
      start: startOf(rows[0]!, rows[0]!.first),
      end: endOf(last, last.last - 1),
    });
  }
}

/** Whether a line has cells enough, parted by strokes, tabs or runs of blanks. */
function isRow({ text, tokens, first, last, unended }: Passage): boolean {
  if (!unended) return false;
  let cells = 1;
  for (let at = first + 1; at < last && cells < cellsMin; at++) {
    const stroke = tokens.shape[at] === Shape.mark && tokens.word[at] === verticalStroke;
    if (stroke || (tokens.word[at - 1] !== verticalStroke && isGap(text, tokens.end[at - 1]!, tokens.start[at]!)))
      cells++;
  }
  return cells >= cellsMin;
}

function isGap(text: string, start: number, end: number): boolean {
  let blanks = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === tab) return true;
    if (unit === blank) blanks++;
  }
  return blanks >= cellGapMin;
}

/** Whether a line has a word that can say by itself what happened: see `Language.triggers`. */
function tells({ tokens, looked, first, last }: Passage, triggers: Uint8Array): boolean {
  for (let at = first; at < last; at++)
    if (tokens.shape[at]! <= Shape.capitals && triggers[looked.ids[at]!] === 1) return true;
  return false;
}

function hasNumber({ tokens, first, last }: Passage): boolean {
  for (let at = first; at < last; at++) if (tokens.shape[at] === Shape.number) return true;
  return false;
}
