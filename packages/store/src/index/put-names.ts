import type { Database } from '../sql/database.ts';
import { foldedName, gramsOf } from './grams.ts';

export interface NameUse {
  readonly name: string;
  readonly role: string;
  readonly report: number;
}

/** Values in one `IN (…)`: well below what either engine takes. */
const MOST = 500;

/** Names with what part they play in which report; a name that is new gets its trigrams. */
export async function putNames(database: Database, uses: readonly NameUse[]): Promise<void> {
  const shown = new Map<string, string>();
  for (const { name } of uses) {
    const key = foldedName(name);
    if (key !== '' && !shown.has(key)) shown.set(key, name);
  }
  const numbers = await numbersOf(database, [...shown.keys()]);
  const fresh = [...shown].filter(([key]) => !numbers.has(key));
  const [top] = await database.all<{ number: number | null }>('SELECT MAX(number) AS number FROM name');
  let number = top?.number ?? 0;
  for (const [key] of fresh) numbers.set(key, ++number);
  await database.insert(
    'name',
    ['number', 'folded', 'shown'],
    fresh.map(([key, name]) => [numbers.get(key)!, key, name]),
  );
  await database.insert(
    'name_gram',
    ['gram', 'name'],
    fresh.flatMap(([key]) => gramsOf(key).map((gram) => [gram, numbers.get(key)!])),
  );
  const rows = new Map<string, readonly [number, string, number]>();
  for (const { name, role, report } of uses) {
    const known = numbers.get(foldedName(name));
    if (known !== undefined) rows.set(`${known} ${role} ${report}`, [known, role, report]);
  }
  await database.insert('name_use', ['name', 'role', 'report'], [...rows.values()]);
}

async function numbersOf(database: Database, keys: readonly string[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < keys.length; at += MOST) {
    const some = keys.slice(at, at + MOST);
    const rows = await database.all<{ number: number; folded: string }>(
      `SELECT number, folded FROM name WHERE folded IN (${some.map(() => '?').join(', ')})`,
      some,
    );
    for (const { number, folded } of rows) numbers.set(folded, number);
  }
  return numbers;
}
