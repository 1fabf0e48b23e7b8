import type { DateMention } from '../../mentions/date/expression.ts';
import type { Passage } from '../../text/passage.ts';
import type { Chunk } from './chunk.ts';

/** One sentence as the grammar sees it. */
export interface Sentence {
  readonly passage: Passage;
  readonly chunks: readonly Chunk[];
  readonly dates: readonly DateMention[];
  /** `Signal` bits of all its words. */
  readonly signals: number;
  /** It tells of a story, or of what is only acted out. */
  readonly isMadeUp: boolean;
}
