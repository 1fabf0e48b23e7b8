/**
 * One object for what is equal. A war is told in few places, days and kinds of people: kept once, they cost little memory,
 * and what was found of two of them once need not be found again. `wordOf` gives a word that equal ones share; making
 * words of all that matters would cost more than comparing.
 */
export function internedBy<K, T>(
  wordOf: (key: K) => string,
  same: (a: K, b: K) => boolean,
  make: (key: K) => T,
): (key: K) => T {
  const kept = new Map<string, { key: K; made: T }[]>();
  return (key) => {
    const word = wordOf(key);
    const list = kept.get(word);
    if (list === undefined) {
      const made = make(key);
      kept.set(word, [{ key, made }]);
      return made;
    }
    for (const each of list) if (same(each.key, key)) return each.made;
    const made = make(key);
    list.push({ key, made });
    return made;
  };
}

/** What a function of two objects gives, kept by their identity. Only for objects that come up in few pairs. */
export function keptByPair<A extends object, B extends object, T>(of: (a: A, b: B) => T): (a: A, b: B) => T {
  const kept = new Map<A, Map<B, T>>();
  // The same two are mostly asked about several times on end.
  let lastA: A | undefined;
  let lastB: B | undefined;
  let lastMade: T | undefined;
  return (a, b) => {
    if (a === lastA && b === lastB && lastMade !== undefined) return lastMade;
    let row = kept.get(a);
    if (row === undefined) {
      row = new Map();
      kept.set(a, row);
    }
    let made = row.get(b);
    if (made === undefined) {
      made = of(a, b);
      row.set(b, made);
    }
    [lastA, lastB, lastMade] = [a, b, made];
    return made;
  };
}

/** What a function of a word gives, kept. Only for words of which there are few. */
export function keptByWord<T>(of: (word: string) => T): (word: string) => T {
  const kept = new Map<string, { readonly made: T }>();
  return (word) => {
    let known = kept.get(word);
    if (known === undefined) {
      known = { made: of(word) };
      kept.set(word, known);
    }
    return known.made;
  };
}
