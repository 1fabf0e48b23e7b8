export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/**
 * A thin layer over two SQL engines: the same statements with `?` for values, written in what both understand. Full-text
 * search is the one thing that each does its own way.
 */
export interface Database {
  readonly dialect: 'sqlite' | 'postgres';
  readonly all: <R extends Row>(sql: string, values?: readonly Value[]) => Promise<readonly R[]>;
  readonly run: (sql: string, values?: readonly Value[]) => Promise<void>;
  /** Many rows at once. */
  readonly insert: (table: string, columns: readonly string[], rows: readonly (readonly Value[])[]) => Promise<void>;
  /** All of it or nothing. Not to be nested. */
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>;
  readonly text: TextSearch;
  /**
   * Takes the right to write for this connection, until it closes; or says who has it. A file's right is its folder's
   * lock, and this always succeeds.
   */
  readonly takeWriting: () => Promise<{ readonly taken: true } | { readonly taken: false; readonly by: string }>;
  readonly close: () => Promise<void>;
}

/** One thing that must stand in a text: words next to each other, the last perhaps only begun. */
export interface Phrase {
  readonly words: readonly string[];
  readonly begun: boolean;
}

export interface TextSearch {
  /** Statements that make the table. */
  readonly tables: readonly string[];
  /** Folded words with a blank between each, by the number of their report. */
  readonly put: (texts: readonly (readonly [number: number, words: string])[]) => Promise<void>;
  readonly remove: (number: number) => Promise<void>;
  readonly clear: () => Promise<void>;
  /**
   * SQL that selects the numbers of all texts with every phrase in a column `number`, and its values. With `after`
   * only higher numbers; they come in rising order.
   */
  readonly matching: (
    phrases: readonly Phrase[],
    after: number,
  ) => { readonly sql: string; readonly values: readonly Value[] };
}
