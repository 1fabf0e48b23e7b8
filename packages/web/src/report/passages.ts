import type { Span } from '@variorum/engine';

/** Beyond this many code units a line is cut for display, so that one endless line cannot stop the page. */
export const LONGEST_PASSAGE = 6000;
/** How far back from the limit a space is looked for. */
const REACH = 200;

export interface Passage extends Span {
  /** Whether it goes on the line that the passage before began. */
  readonly continued: boolean;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function cutBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > limit - REACH && space > start) return space + 1;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

/**
 * Parts a text into lines to be shown one below the other. Line ends belong to no passage, empty lines to none either;
 * every other character is in exactly one. Lines over `longest` code units are cut, at a space where there is one.
 */
export function passagesOf(text: string, longest: number = LONGEST_PASSAGE): readonly Passage[] {
  const passages: Passage[] = [];
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (end - start > longest) {
      const cut = cutBefore(text, start, start + longest);
      passages.push({ start, end: cut, continued: start !== match.index });
      start = cut;
    }
    passages.push({ start, end, continued: start !== match.index });
  }
  return passages;
}
