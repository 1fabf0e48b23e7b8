/** Values in one `IN (…)`: well below what either engine takes. */
const MOST = 500;

/** Asks for many values, some hundreds at a time, each once. `blanks`: as many question marks. */
export async function inChunks<V extends string | number, Row>(
  values: readonly V[],
  ask: (some: readonly V[], blanks: string) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const distinct = [...new Set(values)];
  for (let at = 0; at < distinct.length; at += MOST) {
    const some = distinct.slice(at, at + MOST);
    rows.push(...(await ask(some, some.map(() => '?').join(', '))));
  }
  return rows;
}
