/**
 * A form of a name under which spellings meet: letters without marks, lower case, single spaces, no leading article.
 * Only for comparing names with names; never shown.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/**
 * Whether words are written as a name rather than as common words ("Beinin", not "the village"). Scripts without
 * capitals give no sign, so there it is a name only when it resolved.
 */
export function looksLikeName(words: string): boolean {
  return /\p{Lu}/u.test(words.replace(/^(?:The|A|An) /, ''));
}
