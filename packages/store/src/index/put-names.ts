import type { Database } from '../sql/database.ts';
import { foldedName, gramsOf } from './grams.ts';
import { inChunks } from './in-chunks.ts';

export interface NameUse {
  readonly name: string;
  readonly role: string;
  readonly report: number;
}

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
  const rows = await inChunks(keys, (some, blanks) =>
    database.all<{ number: number; folded: string }>(
      `SELECT number, folded FROM name WHERE folded IN (${blanks})`,
      some,
    ),
  );
  return new Map(rows.map(({ number, folded }) => [folded, number]));
}

/** Takes away what {@link putNames} put, but for the names themselves. */
export async function dropNames(database: Database, uses: readonly NameUse[]): Promise<void> {
  const numbers = await numbersOf(
    database,
    uses.map(({ name }) => foldedName(name)),
  );
  for (const { name, role, report } of uses) {
    const number = numbers.get(foldedName(name));
    if (number === undefined) continue;
    await database.run('DELETE FROM name_use WHERE name = ? AND role = ? AND report = ?', [number, role, report]);
  }
}
