/** Blanks as one space, none at the ends; a title may be wrapped over lines. */
export function foldBlanks(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Names of people or bodies: strings, or things with a `name`, alone or in lists. An address is no name. */
export function namesIn(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  const names = list.map((each: unknown) => {
    if (typeof each === 'string') return foldBlanks(each);
    const name = typeof each === 'object' && each !== null && 'name' in each ? each.name : null;
    return typeof name === 'string' ? foldBlanks(name) : '';
  });
  return [...new Set(names.filter((name) => name !== '' && !/^https?:/i.test(name)))];
}
