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
  const byFirst = new Map<number, Entry<Value>[]>();
  const byLast = new Map<number, Entry<Value>[]>();
  for (const [value, phrases] of list) {
    for (const phrase of phrases) {
      const ids = phrase.split(' ').map(idOf);
      put(byFirst, ids[0]!, { ids, value });
      put(byLast, ids.at(-1)!, { ids, value });
    }
  }
  const [startingWith, endingWith] = [dense(byFirst), dense(byLast)];

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
      const entries = startingWith[passage.tokens.word[at]!];
      if (entries === undefined) return undefined;
      for (const { ids, value } of entries) {
        if (fits(passage, at, ids)) return [value, at + ids.length];
      }
      return undefined;
    },
    endingAt(passage, at) {
      if (at < passage.first || at >= passage.last || passage.tokens.shape[at]! > 2) return undefined;
      const entries = endingWith[passage.tokens.word[at]!];
      if (entries === undefined) return undefined;
      for (const { ids, value } of entries) {
        if (fits(passage, at - ids.length + 1, ids)) return [value, at - ids.length + 1];
      }
      return undefined;
    },
  };
}

function put<Value>(lists: Map<number, Entry<Value>[]>, key: number, entry: Entry<Value>): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

/** The phrases by lexicon id, longest first; an array without holes, which is looked at faster than a map. */
function dense<Value>(lists: ReadonlyMap<number, Entry<Value>[]>): readonly (readonly Entry<Value>[] | undefined)[] {
  for (const entries of lists.values()) entries.sort((a, b) => b.ids.length - a.ids.length);
  return Array.from({ length: Math.max(0, ...lists.keys()) + 1 }, (_, id) => lists.get(id));
}
