import type { Modality } from '../../../../../model/claim.ts';
import type { Sentence } from '../../../sentence.ts';

/** What a verb leans on to its left. */
export interface Subject {
  /** Chunk of the group or of the pronoun; -1 if the verb has none in this sentence. */
  readonly index: number;
  /** The words between take away from what the verb says: "tried to", "was ordered to", "failed to". */
  readonly weakened: Modality | null;
  /** The verb is what fighting is for: "an offensive to retake", "are fighting to push". */
  readonly fought: boolean;
  /** The verb only says what something else is for: "a corridor to enter the town". */
  readonly purpose?: true;
}

export const none: Subject = { index: -1, weakened: null, fought: false };
export const plain = (index: number): Subject => ({ index, weakened: null, fought: false });

/** How a rule climbs on to the verb before: both ways that a subject is found. */
export interface Climb {
  readonly subjectAt: (sentence: Sentence, verb: number, depth: number) => Subject;
  readonly carriedFrom: (sentence: Sentence, at: number, depth: number) => Subject;
}
