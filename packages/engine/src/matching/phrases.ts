import type { Passage } from '../text/passage.ts';

/** Fixed expressions as sequences of lexicon ids, found by their first or by their last word. */
export interface Phrases<Value> {
  /** The longest phrase that starts at token `at`, as `[value, one past its last token]`. */
  startingAt(passage: Passage, at: number): readonly [Value, number] | undefined;
  /** The longest phrase whose last token is `at`, as `[value, its first token]`. */
  endingAt(passage: Passage, at: number): readonly [Value, number] | undefined;
}

interface Entry<Value> {
  readonly ids: readonly number[];
  readonly value: Value;
}

/** Builds a matcher from phrases; `idOf` throws for words that the lexicon lacks. */
export function createPhrases<Value>(
  list: readonly (readonly [Value, readonly string[]])[],
  idOf: (word: string) => number,
): Phrases<Value> {
  // By lexicon id; most have none.
  const byFirst: (Entry<Value>[] | undefined)[] = [];
  const byLast: (Entry<Value>[] | undefined)[] = [];
  for (const [value, phrases] of list) {
    for (const phrase of phrases) {
      const ids = phrase.split(' ').map(idOf);
      put(byFirst, ids[0]!, { ids, value });
      put(byLast, ids.at(-1)!, { ids, value });
    }
  }
  for (const entries of [...byFirst, ...byLast]) entries?.sort((a, b) => b.ids.length - a.ids.length);

  function fits(passage: Passage, from: number, ids: readonly number[]): boolean {
    if (from < passage.first || from + ids.length > passage.last) return false;
    for (let step = 0; step < ids.length; step++) {
      // Marks hold code units, not ids: a phrase never crosses one.
      if (passage.tokens.word[from + step] !== ids[step] || passage.tokens.shape[from + step]! > 2) return false;
    }
    return true;
  }

  return {
    startingAt(passage, at) {
      if (at < passage.first || at >= passage.last || passage.tokens.shape[at]! > 2) return undefined;
      const entries = byFirst[passage.tokens.word[at]!];
      if (entries === undefined) return undefined;
      for (const { ids, value } of entries) {
        if (fits(passage, at, ids)) return [value, at + ids.length];
      }
      return undefined;
    },
    endingAt(passage, at) {
      if (at < passage.first || at >= passage.last || passage.tokens.shape[at]! > 2) return undefined;
      const entries = byLast[passage.tokens.word[at]!];
      if (entries === undefined) return undefined;
      for (const { ids, value } of entries) {
        if (fits(passage, at - ids.length + 1, ids)) return [value, at - ids.length + 1];
      }
      return undefined;
    },
  };
}

function put<Value>(lists: (Entry<Value>[] | undefined)[], key: number, entry: Entry<Value>): void {
  const list = lists[key];
  if (list === undefined) lists[key] = [entry];
  else list.push(entry);
}
