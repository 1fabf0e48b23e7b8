/** Letters as a search compares them: no case, no accents, no Arabic vowel signs. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** What must stand in a text: single words, and "words in quotation marks" together. Each is folded; none is empty. */
export function termsOf(words: string): readonly string[] {
  return [...words.matchAll(/"([^"]+)"|[^\s"]+/g)].map((match) => folded(match[1] ?? match[0]).trim()).filter(Boolean);
}
