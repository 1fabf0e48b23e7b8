import type { Phrase } from './phrase.ts';
import type { SaidChain, SaidTitle, SaidTopic, SaidWho, SaidWindow } from './terms.ts';

/** What the reckoning says, in the words of one language. */
export interface Wording {
  /** A step of an argument is a sentence; a reason on one axis and an assumption are clauses without a full stop. */
  readonly phrase: (phrase: Phrase) => string;
  /** Whom a figure counts, standing alone. */
  readonly who: (who: SaidWho) => string;
  readonly places: (names: readonly string[]) => string;
  readonly chain: (chain: SaidChain) => string;
  readonly title: (title: SaidTitle) => string;
  readonly window: (window: SaidWindow) => string;
  readonly topic: (topic: SaidTopic) => string;
  /** A type of incidents or of agreements, as claims name it. */
  readonly type: (type: string) => string;
  /** What a policy is; one of a user's own says it in the user's words. */
  readonly policy: (policy: { readonly name: string; readonly words: string }) => string;
}
