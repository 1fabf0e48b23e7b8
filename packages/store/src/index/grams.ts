import { folded } from './words.ts';

/** Apostrophes and the marks that romanisations use for ʿayn and hamza: inside a word, and written or not. */
const IN_WORDS = /['’‘`ʼʻʾʿ]/gu;

/** A name as names are compared. */
export function foldedName(name: string): string {
  return (
    folded(name)
      .replaceAll(IN_WORDS, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** The trigrams of a folded name, each word with two blanks before and one behind, as PostgreSQL's pg_trgm makes them. */
export function gramsOf(name: string): readonly string[] {
  const grams = new Set<string>();
  for (const word of name.split(' ')) {
    if (word === '') continue;
    const padded = Array.from(`  ${word} `);
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3).join(''));
  }
  return [...grams];
}
