import type { Passage } from '../../../text/passage.ts';
import { idOf } from '../lexicon.ts';
import { type WordList, wordList, wordsThat } from '../word-list.ts';
import { Control } from '../words/control.ts';
import { locative as locativeWords } from '../words/places.ts';

const locatives = wordList(locativeWords);

/** Whether token `at` is a preposition behind which a place stands. */
export function isLocative(passage: Passage, at: number): boolean {
  return locatives.isAt(passage, at);
}

export const [
  of,
  the,
  to,
  into,
  from,
  and,
  a,
  an,
  there,
  here,
  thisWord,
  where,
  country,
  inside,
  other,
  between,
  near,
  withWord,
  same,
  atWord,
  on,
] = 'of the to into from and a an there here this where country in other between near with same at on'
  .split(' ')
  .map(idOf) as [number, ...number[]];

/** Words that say who holds what follows, "rebel-held", whoever it is. */
export const heldBy: WordList = wordsThat(({ control }) => ((control ?? 0) & Control.held) !== 0);

const running = '-run';

/** "Lions-held", "rebel-run": words for who holds or runs what is named behind them. */
export function saysWhose(passage: Passage, at: number): boolean {
  if (at < passage.first) return false;
  if (heldBy.isAt(passage, at)) return true;
  const { text, tokens } = passage;
  const hyphen = tokens.end[at]! - running.length;
  return hyphen > tokens.start[at]! && text.startsWith(running, hyphen);
}
