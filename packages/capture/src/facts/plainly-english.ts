/** Common words of English that are no common words of another language ("of" alone is Dutch too, "by" Danish). */
const COMMON = /\b(?:the|and|of|from|with|by|that|which|were|been|after|who|their|said)\b/gi;
/** How many different ones there have to be, and how many of them a character: news has about one in forty. */
const DIFFERENT = 4;
const SHARE = 0.014;

/**
 * Whether a text is English beyond doubt, by its commonest words alone. `false` says nothing: then a detector has to be
 * asked, and to load one takes as long as to read a dozen reports.
 */
export function isPlainlyEnglish(text: string): boolean {
  const common = text.match(COMMON) ?? [];
  if (common.length < text.length * SHARE) return false;
  const different = new Set(common.map((word) => word.toLowerCase()));
  return different.size >= DIFFERENT && different.has('the');
}
