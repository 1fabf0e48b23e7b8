import type { Database } from '../sql/database.ts';
import { foldedName, gramsOf } from './grams.ts';
import { phrasesOf } from './words.ts';

export interface TextQuery {
  /** Words that must all stand in the text; "words in quotation marks" together; a star lets a word go on. */
  readonly words: string;
  /** Number of the last report of the page before. */
  readonly after?: number;
  readonly limit: number;
}

export interface TextPage {
  /** Numbers of reports, in the order of their arrival. */
  readonly numbers: readonly number[];
  readonly next: number | null;
  /** How many there are in all. */
  readonly total: number;
}

export async function findText(database: Database, { words, after = 0, limit }: TextQuery): Promise<TextPage> {
  const phrases = phrasesOf(words);
  if (phrases.length === 0) return { numbers: [], next: null, total: 0 };
  const all = database.text.matching(phrases, 0);
  const [count] = await database.all<{ n: number }>(`SELECT COUNT(*) AS n FROM (${all.sql}) AS hits`, all.values);
  const page = database.text.matching(phrases, after);
  const rows = await database.all<{ number: number }>(`${page.sql} LIMIT ?`, [...page.values, limit + 1]);
  const numbers = rows.slice(0, limit).map(({ number }) => Number(number));
  return { numbers, next: rows.length > limit ? numbers.at(-1)! : null, total: Number(count?.n ?? 0) };
}

export interface FoundName {
  /** As first met. */
  readonly name: string;
  /** 0…1: the share of trigrams in common. */
  readonly likeness: number;
  readonly roles: readonly string[];
  readonly reports: number;
}

/** Names below this are not worth a look; pg_trgm draws the same line. */
const LEAST_LIKENESS = 0.3;
/** Candidates whose likeness is counted: those that share the most trigrams. */
const CANDIDATES = 200;

/** Names that are spelt nearly like this one, the likest first. */
export async function findNames(database: Database, name: string, limit: number): Promise<readonly FoundName[]> {
  const grams = gramsOf(foldedName(name));
  if (grams.length === 0) return [];
  const met = await database.all<{ name: number; folded: string; shown: string; shared: number }>(
    `SELECT name.number AS name, name.folded AS folded, name.shown AS shown, met.shared AS shared
     FROM (SELECT name, COUNT(*) AS shared FROM name_gram WHERE gram IN (${grams.map(() => '?').join(', ')})
           GROUP BY name ORDER BY shared DESC, name LIMIT ?) AS met
     JOIN name ON name.number = met.name`,
    [...grams, CANDIDATES],
  );
  const likely = met
    .map(({ shared, ...each }) => ({
      ...each,
      likeness: Number(shared) / (grams.length + gramsOf(each.folded).length - Number(shared)),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.folded < b.folded ? -1 : 1));
  const found: FoundName[] = [];
  for (const { name: number, shown, likeness } of likely.slice(0, limit)) {
    const uses = await database.all<{ role: string; reports: number }>(
      'SELECT role, COUNT(*) AS reports FROM name_use WHERE name = ? GROUP BY role ORDER BY role',
      [number],
    );
    if (uses.length === 0) continue;
    const reports = Math.max(...uses.map((use) => Number(use.reports)));
    found.push({ name: shown, likeness, roles: uses.map(({ role }) => role), reports });
  }
  return found;
}
