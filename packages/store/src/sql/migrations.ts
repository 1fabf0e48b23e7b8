import { DossierFault } from '../fault.ts';
import type { Database } from './database.ts';

/**
 * The index's tables, step by step. A step that was ever published is never altered; a change is a new step. What is in
 * the index can always be made again, so no step reckons with old rows: an index that a step changes is emptied, and made
 * anew from the ledger by whoever opens it.
 *
 * `{key}` is a text that is compared byte by byte in both engines; `{int}` 64 bits; `{real}` a double; `{clustered}` a
 * table that is kept in the order of its key and nowhere else, where the engine can do so.
 */
const STEPS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE meta (name {key} PRIMARY KEY, value {key} NOT NULL)',
    `CREATE TABLE report (
       number {int} PRIMARY KEY, id {key} NOT NULL UNIQUE, original {key} NOT NULL, input {key} NOT NULL,
       title {key}, publisher {key}, published {key}, published_key {key} NOT NULL, language {key},
       length {int} NOT NULL, claims {key} NOT NULL, notices {key} NOT NULL,
       file {key} NOT NULL, file_start {int} NOT NULL, file_end {int} NOT NULL,
       hidden {int} NOT NULL, decided {int} NOT NULL)`,
    'CREATE INDEX report_order ON report (hidden, published_key, id)',
    'CREATE INDEX report_original ON report (original)',
    `CREATE TABLE arrival (seq {int} PRIMARY KEY, original {key}, input {key} NOT NULL, time {key} NOT NULL,
       reports {int} NOT NULL, code {key}, facts {key})`,
    'CREATE INDEX arrival_original ON arrival (original, input)',
    'CREATE INDEX arrival_input ON arrival (input, seq)',
    `CREATE TABLE claim (
       id {key} PRIMARY KEY, report {int} NOT NULL, kind {key} NOT NULL, measure {key}, population {key},
       least {real} NOT NULL, most {real} NOT NULL, first_day {key} NOT NULL, last_day {key} NOT NULL,
       modality {key} NOT NULL, state {key} NOT NULL, body {key})`,
    'CREATE INDEX claim_report ON claim (report)',
    'CREATE INDEX claim_figure ON claim (measure, population, least, most)',
    // In the order of the answers, and with all that is asked of a claim: a page is found without a sort, and without a
    // look at the table for each claim that does not fit.
    'CREATE INDEX claim_window ON claim (measure, first_day, id, last_day, least, most, population, state, report, kind)',
    'CREATE INDEX claim_day ON claim (first_day, id, last_day, least, most, measure, state, report, kind)',
    'CREATE TABLE claim_place (place {key} NOT NULL, claim {key} NOT NULL, report {int} NOT NULL, PRIMARY KEY (place, claim))',
    'CREATE INDEX claim_place_report ON claim_place (report)',
    'CREATE TABLE name (number {int} PRIMARY KEY, folded {key} NOT NULL UNIQUE, shown {key} NOT NULL)',
    'CREATE TABLE name_gram (gram {key} NOT NULL, name {int} NOT NULL, PRIMARY KEY (gram, name))',
    `CREATE TABLE name_use (name {int} NOT NULL, role {key} NOT NULL, report {int} NOT NULL,
       PRIMARY KEY (name, role, report))`,
    'CREATE INDEX name_use_report ON name_use (report)',
    'CREATE TABLE decision (seq {int} PRIMARY KEY, subject {key} NOT NULL, report {int} NOT NULL, entry {key} NOT NULL)',
    'CREATE INDEX decision_subject ON decision (subject, seq)',
    'CREATE INDEX decision_report ON decision (report)',
    `CREATE TABLE relation (seq {int} PRIMARY KEY, relation {key} NOT NULL, report {key} NOT NULL, other {key} NOT NULL,
       score {real} NOT NULL)`,
    'CREATE INDEX relation_report ON relation (report)',
    'CREATE INDEX relation_other ON relation (other)',
    'CREATE TABLE sketch (report {int} PRIMARY KEY, signature {key} NOT NULL)',
    'CREATE TABLE band (bucket {int} NOT NULL, report {int} NOT NULL, PRIMARY KEY (bucket, report))',
    'CREATE INDEX band_report ON band (report)',
  ],
  // What is written for each report decides how fast a large dossier grows: every tree costs, and one whose keys come in
  // no order costs a page for each row once it is larger than the cache. So a claim has a number, in the order of arrival;
  // trees that only served deleting are gone; and claims lie in classes of like size (see index/classes.ts), along which
  // an overlap of windows or figures is a short range.
  [
    ...['claim', 'claim_place', 'name_use', 'band'].map((table) => `DROP TABLE ${table}`),
    'DROP INDEX arrival_original',
    'CREATE INDEX arrival_original ON arrival (original)',
    `CREATE TABLE claim_class (number {int} PRIMARY KEY, sort {key} NOT NULL, measure {key} NOT NULL, size {int} NOT NULL,
       UNIQUE (sort, measure, size))`,
    `CREATE TABLE claim (
       number {int} PRIMARY KEY, report {int} NOT NULL, id {key} NOT NULL, kind {key} NOT NULL, population {key},
       figure_class {int} NOT NULL, least {real} NOT NULL, most {real} NOT NULL,
       window_class {int} NOT NULL, first_day {int} NOT NULL, last_day {int} NOT NULL,
       modality {key} NOT NULL, state {key} NOT NULL, body {key}, UNIQUE (report, id))`,
    // In the order of the answers, and with all that is asked of a claim: a page is found without a look at the table.
    'CREATE INDEX claim_window ON claim (window_class, first_day, number, last_day, least, most, population, state, report)',
    'CREATE INDEX claim_figure ON claim (figure_class, least, most)',
    'CREATE INDEX claim_population ON claim (population, number)',
    `CREATE TABLE claim_place (place {key} NOT NULL, claim {int} NOT NULL, PRIMARY KEY (place, claim)) {clustered}`,
    `CREATE TABLE name_use (name {int} NOT NULL, role {key} NOT NULL, report {int} NOT NULL,
       PRIMARY KEY (name, role, report)) {clustered}`,
    'CREATE TABLE band (bucket {int} PRIMARY KEY, reports {key} NOT NULL)',
  ],
];

const TYPES = {
  sqlite: { key: 'TEXT', int: 'INTEGER', real: 'REAL', clustered: 'WITHOUT ROWID' },
  postgres: { key: 'TEXT COLLATE "C"', int: 'BIGINT', real: 'DOUBLE PRECISION', clustered: '' },
} as const;

/**
 * Brings the tables to the newest step, or to `last`; an index that had rows is empty then. Throws a {@link DossierFault}
 * where a newer program was here.
 */
export async function migrate(database: Database, last: number = STEPS.length): Promise<void> {
  await database.run('CREATE TABLE IF NOT EXISTS migration (step BIGINT PRIMARY KEY)');
  const [done] = await database.all<{ step: number | null }>('SELECT MAX(step) AS step FROM migration');
  const reached = done?.step ?? 0;
  if (reached > STEPS.length) {
    throw new DossierFault(
      'newer-format',
      `the index is of a newer kind (step ${reached}, this program knows ${STEPS.length})`,
      'Use the newer Variorum, or delete the index: it is made again.',
    );
  }
  if (reached >= last) return;
  await database.transaction(async () => {
    for (const [at, statements] of STEPS.slice(0, last).entries()) {
      if (at < reached) continue;
      for (const statement of statements) await database.run(typed(statement, database.dialect));
      if (at === 0) for (const statement of database.text.tables) await database.run(statement);
      await database.run('INSERT INTO migration (step) VALUES (?)', [at + 1]);
    }
    if (reached > 0) await empty(database);
  });
}

/** Deletes all rows, within a transaction of the caller. The index then tells of no ledger, and is made anew. */
export async function empty(database: Database): Promise<void> {
  await database.text.clear();
  for (const table of TABLES) await database.run(`DELETE FROM ${table}`);
}

function typed(statement: string, dialect: Database['dialect']): string {
  return statement.replaceAll(
    /\{(key|int|real|clustered)\}/g,
    (_, type: 'key' | 'int' | 'real' | 'clustered') => TYPES[dialect][type],
  );
}

/** The tables whose rows a rebuilt index must give back one by one. */
export const TABLES: readonly string[] = [
  'meta',
  'report',
  'arrival',
  'claim_class',
  'claim',
  'claim_place',
  'name',
  'name_gram',
  'name_use',
  'decision',
  'relation',
  'sketch',
  'band',
];
