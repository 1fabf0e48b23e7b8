/** Where in the text the words of one page of the original stand: `[start, end)` in UTF-16 code units. */
export interface PageOfOriginal {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** `GET /api/reports/:id/original`: what a report was read from. Its bytes are at `…/original/file`. */
export interface OriginalView {
  readonly sha256: string;
  readonly bytes: number;
  /** `HTML`, `PDF`, `text`…; `null`: none that is known. */
  readonly format: string | null;
  /** Which of the original's reports it is; `null` where the original is one report. */
  readonly part: string | null;
  /** Whether `…/original/page` gives a page to look at. */
  readonly hasPage: boolean;
  /** Of an original with numbered pages. */
  readonly pages: readonly PageOfOriginal[];
}
