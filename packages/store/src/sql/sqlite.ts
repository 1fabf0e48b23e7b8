import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Database, Phrase, Row, TextSearch, Value } from './database.ts';

/** Pages of the cache that a connection may fill, in KiB. */
const CACHE = 65_536;
/**
 * Pages in the write-ahead log before it is copied back (64 MiB). A group dirties hundreds of pages, mostly the same as
 * the group before: the fewer copies, the fewer writes. The price is disk space, and a fraction of a second after a crash.
 */
const CHECKPOINT = 16_384;

/**
 * An index in a file of its own. Write-ahead log, so that readers go on while one writes. `synchronous` is NORMAL: a
 * power cut can cost the last transactions, never the file, and what is lost is made again from the ledger, which is
 * synced before anything here is written.
 */
export function openSqlite(path: string): Database {
  const database = new DatabaseSync(path);
  try {
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000;
       PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = OFF;
       PRAGMA wal_autocheckpoint = ${CHECKPOINT}`,
    );
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const all = async <R extends Row>(sql: string, values: readonly Value[] = []) =>
    prepared(sql).all(...values) as unknown as readonly R[];
  const run = async (sql: string, values: readonly Value[] = []) => {
    prepared(sql).run(...values);
  };
  const insert: Database['insert'] = async (table, columns, rows) => {
    if (rows.length === 0) return;
    const blanks = columns.map(() => '?').join(', ');
    const statement = prepared(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${blanks})`);
    for (const row of rows) statement.run(...row);
  };
  return {
    dialect: 'sqlite',
    all,
    run,
    insert,
    transaction: async (work) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    text: fullText({ run, insert }),
    takeWriting: async () => ({ taken: true }),
    close: async () => database.close(),
  };
}

/** FTS5 without a copy of the text: the words are folded before they come here, so its own folding finds nothing. */
function fullText({ run, insert }: Pick<Database, 'run' | 'insert'>): TextSearch {
  return {
    tables: [
      `CREATE VIRTUAL TABLE report_text USING fts5(words, content='', contentless_delete=1,
         tokenize="unicode61 remove_diacritics 0 categories 'L* N* M*'")`,
    ],
    put: (texts) => insert('report_text', ['rowid', 'words'], texts),
    remove: (number) => run('DELETE FROM report_text WHERE rowid = ?', [number]),
    clear: () => run("INSERT INTO report_text (report_text) VALUES ('delete-all')"),
    matching: (phrases, after) => ({
      sql: 'SELECT rowid AS number FROM report_text WHERE report_text MATCH ? AND rowid > ? ORDER BY rowid',
      values: [phrases.map(asMatch).join(' AND '), after],
    }),
  };
}

function asMatch({ words, begun }: Phrase): string {
  return `"${words.join(' ')}"${begun ? ' *' : ''}`;
}
