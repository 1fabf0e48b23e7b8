/** A run of words as the page draws it, in the order of the page's text. */
export interface WordRun {
  /** Where it begins in the page's words, in UTF-16 code units. */
  readonly at: number;
  readonly length: number;
  /** Corners in shares of the page's width and height, from the top left. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPage {
  readonly picture: ImageBitmap;
  /** The page's words as its text has them. */
  readonly words: string;
  readonly runs: readonly WordRun[];
}

/** To the worker: first the file, then one page after the other. */
export type Asked =
  | { readonly ask: 'open'; readonly bytes: ArrayBuffer }
  | { readonly ask: 'draw'; readonly page: number; readonly width: number };

/** From the worker, one for each question. */
export type Answered =
  | { readonly answer: 'opened' }
  | ({ readonly answer: 'drawn' } & DrawnPage)
  | { readonly answer: 'failed'; readonly why: string };
