import { mark } from '../../text/marks.ts';
import type { Chunk } from './chunk.ts';
import type { Sentence } from './sentence.ts';
import { Signal } from './signals.ts';

const parting = new Set('while whereas but although though'.split(' '));

const nothing: ReadonlySet<number> = new Set();

/** Tokens at which a subordinate clause starts. */
export function subordinateStarts(chunks: readonly Chunk[]): number[] {
  const starts: number[] = [];
  chunks.forEach(({ type, first }, index) => {
    if (type === 'subordinator' && !isDated(chunks, index)) starts.push(first);
  });
  return starts;
}

/** "On 26 November, when the infantry broke in": the day is the clause's own. */
function isDated(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]!.word?.form !== 'when') return false;
  const before = chunks[index - 1]?.unit === mark.comma ? chunks[index - 2] : chunks[index - 1];
  return before?.date !== undefined && before.date.expression.type !== 'since';
}

/** First tokens of dates right behind a verb of saying ("said on Thursday") and of whatever stands in its phrase ("told AFP in Beirut"). */
export function speechAdjuncts({ chunks, signals }: Sentence): ReadonlySet<number> {
  if ((signals & Signal.speech) === 0) return nothing;
  const found = new Set<number>();
  chunks.forEach(({ type, word }, index) => {
    if (type !== 'verb' || word?.verb?.speech === undefined || word.verb.concept !== undefined) return;
    for (let at = index + 1; at < chunks.length && at < index + 7; at++) {
      const chunk = chunks[at]!;
      if (chunk.type === 'date') found.add(chunk.first);
      else if (chunk.type === 'group' && chunk.group!.figure === null) {
        for (let token = chunk.first; token < chunk.last; token++) found.add(token);
      } else if (chunk.type !== 'preposition' && chunk.type !== 'adverb') break;
      // "said the attack killed": a group behind the verb that has a verb of its own is no adjunct.
      if (chunk.type === 'group' && (chunks[at + 1]?.type === 'verb' || chunks[at + 1]?.type === 'auxiliary')) {
        for (let token = chunk.first; token < chunk.last; token++) found.delete(token);
        break;
      }
    }
  });
  return found;
}

/** Tokens at which a clause of its own starts, so that a date or a place on the other side does not reach over. */
export function clauseBreaks(chunks: readonly Chunk[]): number[] {
  const breaks: number[] = [];
  for (const { unit, word, first } of chunks)
    if (unit === mark.semicolon || (word !== undefined && parting.has(word.form))) breaks.push(first);
  return breaks;
}
