import type { Chunk } from '../../../chunk.ts';
import { chunk } from '../../../chunks.ts';
import { findDates } from '../../../dates/find.ts';
import { id, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';

/** A date of fewer tokens holds no clause. */
const clauseTokensMin = 4;

/**
 * "since the army launched its assault on the city" is a date, and holds a clause of its own. For what that clause says, the
 * date is opened into its parts. `holds` tells which dates hold one; default: those that say who holds a place.
 */
export function unfolded(sentence: Sentence, holds: Holds = holdsPlace): Sentence {
  const { passage, chunks } = sentence;
  const isClause = (each: Chunk, index: number): boolean =>
    each.type === 'date' && each.last - each.first >= clauseTokensMin && holds(sentence, each, index);
  if (!chunks.some(isClause)) return sentence;
  const opened: Chunk[] = [];
  chunks.forEach((each, index) => {
    if (!isClause(each, index)) {
      opened.push(each);
      return;
    }
    const { first, last } = each;
    opened.push({
      type: 'subordinator',
      first,
      last: first + 1,
      word: wordAt(passage, first),
      id: id(passage, first),
      unit: 0,
      group: undefined,
      date: undefined,
    });
    const clause = { ...passage, first: first + 1, last };
    opened.push(...chunk(clause, findDates(clause)));
  });
  return { ...sentence, chunks: opened };
}

/** Whether a date holds a clause that is asked for. */
type Holds = (sentence: Sentence, date: Chunk, index: number) => boolean;

/** It has a word of holding inside, or its verb stands right behind ("since the town was taken"). */
function holdsPlace({ passage, chunks }: Sentence, { first, last }: Chunk, index: number): boolean {
  const next = chunks[index + 1];
  if (next?.type === 'auxiliary' || next?.word?.control !== undefined) return true;
  for (let at = first + 1; at < last; at++) if (wordAt(passage, at)?.control !== undefined) return true;
  return false;
}
