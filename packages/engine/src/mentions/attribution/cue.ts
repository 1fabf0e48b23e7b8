import type { SpeechConcept } from '../../concepts.ts';

/** Words that name a source, as tokens `[first, last)`. */
export interface SourceWords {
  readonly first: number;
  readonly last: number;
  /** "it", "he": the source is the one before. */
  readonly anaphor: boolean;
}

/** A place in a sentence where somebody is said to say something. */
export interface Cue {
  readonly speech: SpeechConcept;
  /** Tokens `[first, last)` of the word that makes it a source. */
  readonly first: number;
  readonly last: number;
  /** Outermost first: "AFP, citing the police" is two. Empty for "it was reported". */
  readonly chain: readonly SourceWords[];
  /** Tokens `[first, last)` of what is said. */
  readonly content: readonly [number, number];
  readonly rule: string;
}
