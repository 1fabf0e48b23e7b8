/**
 * One object for what is equal. A war is told in few places, days and kinds of people: kept once, they cost little memory,
 * and what was found of two of them once need not be found again.
 */
export function interner<T>(): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}

/** What a function of two objects gives, kept by their identity. Only for objects that come up in few pairs. */
export function keptByPair<A extends object, B extends object, T>(of: (a: A, b: B) => T): (a: A, b: B) => T {
  const kept = new Map<A, Map<B, T>>();
  return (a, b) => {
    let row = kept.get(a);
    if (row === undefined) {
      row = new Map();
      kept.set(a, row);
    }
    const known = row.get(b);
    if (known !== undefined) return known;
    const made = of(a, b);
    row.set(b, made);
    return made;
  };
}
