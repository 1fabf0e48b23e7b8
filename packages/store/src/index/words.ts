import type { Phrase } from '../sql/database.ts';

/** Longer words are cut: no language has them, and PostgreSQL refuses words of 2 KiB. */
const LONGEST = 100;

/** What both engines can keep as a text: PostgreSQL knows no NUL, UTF-8 no lone surrogate. */
export function storable(text: string): string {
  return text.replaceAll(/[\0\p{Surrogate}]/gu, '\ufffd');
}

export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}

/** Case, width and accents folded away, so that both engines meet the same words however they are written. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a text, folded: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > LONGEST ? Array.from(word).slice(0, LONGEST).join('') : word));
}

/**
 * What a person types to be found: every word must stand in the text, words in quotation marks next to each other, and
 * a star at the end of a word lets it go on. Empty where there is no word to look for.
 */
export function phrasesOf(query: string): readonly Phrase[] {
  const parts = query.replaceAll(/[“”„«»]/g, '"').match(/"[^"]*"\*?|[^\s"]+/g) ?? [];
  return parts.flatMap((part) => {
    const words = wordsOf(part);
    return words.length === 0 ? [] : [{ words, begun: part.endsWith('*') }];
  });
}
