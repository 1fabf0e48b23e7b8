const [FSI, LRI, PDI] = ['\u2068', '\u2066', '\u2069'];

/** Words of whatever direction: nothing around them is turned by them, nor they by what is around. */
export function isolated(words: string): string {
  return `${FSI}${words}${PDI}`;
}

/** «…», in a direction of its own. */
export function quoted(words: string): string {
  return `«${isolated(words)}»`;
}

/** A sum, which runs from left to right. */
export function formula(words: string): string {
  return `${LRI}${words}${PDI}`;
}

/** Names with "and" between: the «و» belongs to the name after it. */
export function listed(names: readonly string[]): string {
  return names.map(isolated).join(' و');
}
