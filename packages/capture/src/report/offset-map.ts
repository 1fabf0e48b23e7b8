/** Where in the original some words stand. Numbers count from 1, as people do. */
export type Place =
  | { readonly kind: 'page'; readonly page: number }
  /** An XPath into the page's tags as they are written: no tag is added that a browser would add. */
  | { readonly kind: 'element'; readonly path: string }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** A cell of a table; `sheet` is `null` where the format knows none. The header is row 1. */
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: string }
  /** A named part of a record that is no running text: a feed item's `title`. */
  | { readonly kind: 'field'; readonly field: string };

/** `[start, end)` in UTF-16 units of the report's text. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
  readonly at: Place;
}

/** Sorted by `start`, without overlaps. Blanks that capture put between parts belong to no range. */
export type OffsetMap = readonly OffsetRange[];

/** The place of the character at `offset`, or `null` where the map knows none. */
export function placeAt(map: OffsetMap, offset: number): Place | null {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const range = map[middle]!;
    if (offset < range.start) high = middle - 1;
    else if (offset >= range.end) low = middle + 1;
    else return range.at;
  }
  return null;
}

/** The same ranges, for a text that stands `by` units later. */
export function shifted(map: OffsetMap, by: number): OffsetMap {
  return by === 0 ? map : map.map(({ start, end, at }) => ({ start: start + by, end: end + by, at }));
}
