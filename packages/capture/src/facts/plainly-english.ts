/** Common words of English that are no common words of another language ("of" alone is Dutch too, "by" Danish). */
const COMMON: ReadonlySet<string> = new Set([
  ...['the', 'and', 'of', 'from', 'with', 'by', 'that', 'which', 'were', 'been', 'after', 'who', 'their', 'said'],
]);
/** How many different ones there have to be, and their least share of all words: in news it is about a sixth. */
const DIFFERENT = 4;
const SHARE = 0.09;

/**
 * Whether a text is English beyond doubt, by its commonest words alone. `false` says nothing: then a detector has to be
 * asked, and to load one takes as long as to read a dozen reports.
 */
export function isPlainlyEnglish(text: string): boolean {
  let words = 0;
  let common = 0;
  const met = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    if (!COMMON.has(word)) continue;
    common++;
    met.add(word);
  }
  return met.has('the') && met.size >= DIFFERENT && common >= words * SHARE;
}
