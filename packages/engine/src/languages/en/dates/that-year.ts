import type { DateMention } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { ids } from '../lexicon.ts';
import { id, wordAt } from '../look.ts';
import { mention, word } from './words.ts';

const [that, same] = ids('that same');

/** "that year", "in the same year": the one that was named last. */
export function readThatYear(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  const next = opener === word.in || opener === word.during || opener === word.over ? at + 1 : at;
  // Without a preposition only "that year": "the same year" is a subject, too.
  const end = next > at || id(passage, at) === that ? yearEnd(passage, next) : -1;
  return end < 0 ? null : { ...mention(at, end, { type: 'unresolved' }, 'en/date/that-year'), anaphor: 'year' };
}

/** One past "of that year", "the same year" from token `at` on; -1 where neither stands. */
export function thatYearEnd(passage: Passage, at: number): number {
  return yearEnd(passage, id(passage, at) === word.of ? at + 1 : at);
}

/** "that year", "the same year", "that same year" */
function yearEnd(passage: Passage, at: number): number {
  const isThat = id(passage, at) === that;
  if (!isThat && !(id(passage, at) === word.the && id(passage, at + 1) === same)) return -1;
  const year = id(passage, at + 1) === same ? at + 2 : at + 1;
  return wordAt(passage, year)?.form === 'year' ? year + 1 : -1;
}
