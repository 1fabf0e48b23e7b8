/** Keeps answers to questions of two ids; forgets all of them when there are too many, which costs only time. */
export function remember<T>(answer: (a: string, b: string) => T, most: number): (a: string, b: string) => T {
  const known = new Map<string, Map<string, T>>();
  let count = 0;
  return (a, b) => {
    let row = known.get(a);
    const before = row?.get(b);
    if (before !== undefined) return before;
    const found = answer(a, b);
    if (count >= most) {
      known.clear();
      count = 0;
      row = undefined;
    }
    if (row === undefined) {
      row = new Map();
      known.set(a, row);
    }
    row.set(b, found);
    count++;
    return found;
  };
}
