/* Text whose lines were broken at a width: telegrams, old mails, teletype and archives of them. */

/** The widest lines at which text was broken; longer ones are paragraphs. */
const widthMax = 100;
/** Narrower lines are lists, tables or verse. */
const widthMin = 40;
/** Fewer line ends tell nothing. */
const lineEndsMin = 3;
/** Of ten lines so many must be full. */
const fullOfTen = 8;
/** Columns by which a line may fall short of what would have fitted: wrapping was done by hand, or by another width. */
const slack = 3;

/**
 * The width, in UTF-16 code units, at which the lines of a text were broken; 0 where they were not. They were where nearly every
 * line that another follows is full: the first word of the next would not have fitted.
 */
export function wrapWidth(text: string): number {
  let width = 0;
  let ends = 0;
  for (const { length } of wrappedLines(text)) {
    width = Math.max(width, length);
    ends++;
  }
  if (ends < lineEndsMin || width < widthMin || width > widthMax) return 0;
  let full = 0;
  for (const line of wrappedLines(text)) if (isFull(line, width)) full++;
  return full * 10 >= ends * fullOfTen ? width : 0;
}

/** Whether the line around offset `at` of a text that is broken at `width` had no room for the first word of the next line. */
export function isFullLine(text: string, at: number, width: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = end < 0 ? null : lineBetween(text, start, end);
  return line !== null && isFull(line, width);
}

/** A line that another follows. */
interface Line {
  readonly length: number;
  /** Length of the first word of the next line. */
  readonly next: number;
  /** Whether the next line begins farther right: a paragraph of its own. */
  readonly opens: boolean;
}

function isFull({ length, next, opens }: Line, width: number): boolean {
  return !opens && length + 1 + next > width - slack;
}

function* wrappedLines(text: string): Generator<Line> {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const line = lineBetween(text, start, end);
    if (line !== null) yield line;
    start = end + 1;
  }
}

/** The line `[start, end)`; `null` if it or the next one is empty. */
function lineBetween(text: string, start: number, end: number): Line | null {
  const first = indented(text, start, end);
  const next = indented(text, end + 1, text.length);
  if (first === end || next === text.length || isLineEnd(text, next)) return null;
  let last = end;
  while (last > first && isBlank(text, last - 1)) last--;
  let word = next;
  while (word < text.length && !isBlank(text, word) && !isLineEnd(text, word) && word - next < widthMax) word++;
  return { length: last - start, next: word - next, opens: next - end - 1 > first - start };
}

/** The first offset in `[from, to)` where no space stands, nor the ">" of a mail that is passed on; `to` if there is none. */
function indented(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isBlank(text, at) || text[at] === '>')) at++;
  return at;
}

/** A space, a tab, or the first half of a line end of two characters. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x09 || unit === 0x0d;
}

function isLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a;
}
