import type { OffsetMap, OffsetRange, Place } from '../report/offset-map.ts';

/** Words put together block by block, with the place of each. */
export interface Words {
  /** Running text; blanks fold into one, as a browser shows them. Characters are never changed otherwise. */
  readonly say: (words: string, at: Place) => void;
  /** The same, every blank kept. */
  readonly sayAsItStands: (words: string, at: Place) => void;
  /** What follows stands on a new line (1) or in a new paragraph (2). */
  readonly part: (lines: 1 | 2) => void;
  /** What follows stands in the next cell of a row. */
  readonly cell: () => void;
  readonly finish: () => { readonly text: string; readonly map: OffsetMap };
}

/** HTML's blanks (HTML Standard, "ASCII whitespace"); a no-break space is a character like any other. */
const BLANKS = /[ \t\n\f\r]+/g;

export function collectWords(): Words {
  const pieces: string[] = [];
  const ranges: { start: number; end: number; at: Place }[] = [];
  let length = 0;
  /** What has to come before the next word: nothing is written for a part that stays empty. */
  let lines: 0 | 1 | 2 = 0;
  let cell = false;
  let blank = false;

  const put = (words: string): void => {
    pieces.push(words);
    length += words.length;
  };
  const separate = (): void => {
    if (length > 0) {
      if (lines > 0) put(lines === 2 ? '\n\n' : '\n');
      else if (cell) put('\t');
      else if (blank) put(' ');
    }
    lines = 0;
    cell = false;
    blank = false;
  };
  const write = (words: string, at: Place): void => {
    separate();
    const last = ranges.at(-1);
    const start = length;
    put(words);
    if (last && last.at === at) last.end = length;
    else ranges.push({ start, end: length, at });
  };
  return {
    say: (words, at) => {
      const folded = words.replace(BLANKS, ' ');
      if (folded === '' || folded === ' ') {
        blank ||= folded === ' ';
        return;
      }
      if (folded.startsWith(' ')) blank = true;
      write(folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined), at);
      blank = folded.endsWith(' ');
    },
    sayAsItStands: (words, at) => {
      if (words !== '') write(words, at);
    },
    part: (wanted) => {
      lines = lines === 2 ? 2 : wanted;
    },
    cell: () => {
      cell = true;
    },
    finish: () => ({ text: pieces.join(''), map: ranges as readonly OffsetRange[] }),
  };
}
