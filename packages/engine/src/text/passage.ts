import type { Span } from '../model/span.ts';
import { lowerOf } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** A language's first look at the tokens of a report, made once and read many times. */
export interface Looked {
  /** Lexicon id by token; 0 for marks, numbers and unknown words. */
  readonly ids: Int32Array;
  /** The language's own bits for each token. */
  readonly bits: Int32Array;
  /** Like `ids`, and behind them numbers of forms that some list names and the lexicon lacks. */
  readonly forms: Int32Array;
  /** Whether the report writes the apostrophe of "Utopia’s" anywhere; some copies have lost all of theirs. */
  readonly apostrophes: boolean;
}

/** One sentence of a report: a range of its tokens. All token indices in the engine are those of the whole report. */
export interface Passage {
  readonly text: string;
  readonly tokens: Tokens;
  /** What the language makes of each token of the report; see {@link Looked}. */
  readonly looked: Looked;
  /** First token. */
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** Number of the sentence and of its paragraph in the report, from 0. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Offset where the line starts in which its first token stands. */
  readonly line: number;
  /** Without a final mark: a headline, a caption, a line of a list. */
  readonly unended: boolean;
}

/** Offset where token `at` starts. */
export function startOf(passage: Passage, at: number): number {
  return passage.tokens.start[at]!;
}

/** Offset where token `at` ends. */
export function endOf(passage: Passage, at: number): number {
  return passage.tokens.end[at]!;
}

/** Where tokens `[first, last)` stand in the text. */
export function spanOf({ tokens }: Passage, first: number, last: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

/** The words of tokens `[first, last)`, with what stands between them. */
export function wordsOf(passage: Passage, first: number, last: number): string {
  return last <= first ? '' : passage.text.slice(passage.tokens.start[first]!, passage.tokens.end[last - 1]!);
}

/** Whether token `at` touches the one before it, with no space between. */
export function touches(passage: Passage, at: number): boolean {
  return at > 0 && passage.tokens.end[at - 1] === passage.tokens.start[at];
}

/** Whether token `at` is `word`, given in lower case, in whatever case the text has it. */
export function isWritten({ text, tokens }: Passage, at: number, word: string): boolean {
  const start = tokens.start[at]!;
  if (tokens.end[at]! - start !== word.length) return false;
  for (let step = 0; step < word.length; step++)
    if (lowerOf[text.charCodeAt(start + step)] !== word.charCodeAt(step)) return false;
  return true;
}
