/** Words without case, accents or punctuation, one space between: what two wordings are compared by. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether one wording holds the other, at word boundaries: "the UN" and "UN", "Idlib" and "Greater Idlib region". */
export function sameWords(a: string, b: string): boolean {
  const left = ` ${bare(a)} `;
  const right = ` ${bare(b)} `;
  if (left.trim() === '' || right.trim() === '') return false;
  return left.includes(right) || right.includes(left);
}

/** An article in front never tells two names apart. */
function bare(words: string): string {
  return fold(words).replace(/^(the|a|an) /, '');
}

/** Whether two wordings share a word of at least four letters. */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(fold(a).split(' '));
  return fold(b)
    .split(' ')
    .some((word) => word.length >= 4 && words.has(word));
}
