import { hostname } from 'node:os';
import pg from 'pg';
import { DossierFault } from '../fault.ts';
import type { Database, Phrase, Row, TextSearch, Value } from './database.ts';

/** PostgreSQL takes at most this many values with one statement (a 16-bit count in its protocol). */
const MOST_VALUES = 65_535;
/** Words in one row of full text: a tsvector knows positions up to 16,383 and no more than 1 MiB. */
const WORDS_A_ROW = 10_000;

/**
 * An index in a schema of its own in a PostgreSQL database (15 or later). One connection, so that a transaction is one.
 * Throws a {@link DossierFault} `no-database` where the server cannot be reached.
 */
export async function openPostgres(url: string, schema: string): Promise<Database> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new RangeError(`${schema} is no name for a schema`);
  const name = `variorum, process ${process.pid} on ${hostname()}`;
  const client = new pg.Client({ connectionString: url, types: { getTypeParser }, application_name: name });
  try {
    await client.connect();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : '') : String(cause);
    throw new DossierFault(
      'no-database',
      `PostgreSQL cannot be reached: ${why}`,
      'Check DATABASE_URL, or unset it: the index is then a file in the dossier.',
      { cause },
    );
  }
  // A connection that breaks later fails the statement that needs it; without a listener it would end the process.
  client.on('error', () => {});
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await client.query(`SET search_path TO ${schema}`);
  const translated = new Map<string, string>();
  const numbered = (sql: string): string => {
    let known = translated.get(sql);
    if (known === undefined) {
      let n = 0;
      known = sql.replaceAll('?', () => `$${++n}`);
      if (translated.size < 1_000) translated.set(sql, known);
    }
    return known;
  };
  // A connection does one thing at a time; who asks meanwhile waits here, in the order of asking.
  let turn: Promise<unknown> = Promise.resolve();
  const query = (sql: string, values: readonly Value[]): Promise<pg.QueryResult> => {
    const mine = turn.then(() => client.query(numbered(sql), [...values]));
    turn = mine.catch(() => undefined);
    return mine;
  };
  const all = async <R extends Row>(sql: string, values: readonly Value[] = []) =>
    (await query(sql, values)).rows as readonly R[];
  const run = async (sql: string, values: readonly Value[] = []) => {
    await query(sql, values);
  };
  const insert: Database['insert'] = async (table, columns, rows) => {
    const most = Math.floor(MOST_VALUES / columns.length);
    for (let at = 0; at < rows.length; at += most) {
      const some = rows.slice(at, at + most);
      const blanks = `(${columns.map(() => '?').join(', ')})`;
      await run(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => blanks).join(', ')}`,
        some.flat(),
      );
    }
  };
  return {
    dialect: 'postgres',
    all,
    run,
    insert,
    transaction: async (work) => {
      await run('BEGIN');
      try {
        const result = await work();
        await run('COMMIT');
        return result;
      } catch (error) {
        await run('ROLLBACK').catch(() => {
          // The connection itself is gone, and the transaction with it; the first error says so.
        });
        throw error;
      }
    },
    text: fullText({ run, insert }),
    takeWriting: async () => {
      const [got] = await all<{ got: number }>(
        'SELECT CASE WHEN pg_try_advisory_lock(hashtextextended(?, 0)) THEN 1 ELSE 0 END AS got',
        [schema],
      );
      if (got?.got === 1) return { taken: true };
      const [holder] = await all<{ name: string | null }>(
        `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
         WHERE locktype = 'advisory' AND granted
         AND (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)`,
        [schema],
      );
      return { taken: false, by: holder?.name || 'another process' };
    },
    close: async () => {
      await turn;
      await client.end();
    },
  };
}

/** 64-bit integers as numbers: none of ours comes near 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}

function fullText({ run, insert }: Pick<Database, 'run' | 'insert'>): TextSearch {
  return {
    tables: [
      `CREATE TABLE report_text (number BIGINT NOT NULL, part BIGINT NOT NULL, words TEXT NOT NULL,
         vector TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED, PRIMARY KEY (number, part))`,
      'CREATE INDEX report_text_vector ON report_text USING GIN (vector)',
    ],
    put: async (texts) => {
      const rows: Value[][] = [];
      for (const [number, words] of texts) {
        const all = words.split(' ');
        for (let part = 0; part * WORDS_A_ROW < all.length; part++) {
          rows.push([number, part, all.slice(part * WORDS_A_ROW, (part + 1) * WORDS_A_ROW).join(' ')]);
        }
      }
      await insert('report_text', ['number', 'part', 'words'], rows);
    },
    remove: (number) => run('DELETE FROM report_text WHERE number = ?', [number]),
    clear: () => run('DELETE FROM report_text'),
    // Phrase by phrase: a long text is several rows, and two phrases may stand in two of them.
    matching: (phrases, after) => ({
      sql: `SELECT number FROM (${phrases
        .map(() => "SELECT number FROM report_text WHERE vector @@ to_tsquery('simple', ?) AND number > ?")
        .join(' INTERSECT ')}) AS found ORDER BY number`,
      values: phrases.flatMap((phrase) => [asQuery(phrase), after]),
    }),
  };
}

function asQuery({ words, begun }: Phrase): string {
  return words.map((word, at) => `'${word}'${begun && at === words.length - 1 ? ':*' : ''}`).join(' <-> ');
}

/** Drops everything that an index left in a database. */
export async function dropSchema(url: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`DROP SCHEMA IF EXISTS ${client.escapeIdentifier(schema)} CASCADE`);
  } finally {
    await client.end();
  }
}
