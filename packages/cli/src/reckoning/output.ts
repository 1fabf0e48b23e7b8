import { type Column as CsvColumn, toCsv } from '@variorum/server/columns';
import type { Call, Option } from '../command.ts';
import { Fault } from '../faults.ts';

export const outputOptions: readonly Option[] = [
  { name: 'json', says: 'everything as JSON' },
  { name: 'csv', says: 'a table for spreadsheets; no cell can become a formula' },
];

/** What a command has to give, in the three forms in which it can be asked for. */
export interface Output<Row> {
  readonly json: object;
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: readonly Row[];
  /** Lines for a person. */
  readonly lines: () => readonly string[];
}

export async function give<Row>(call: Call, { json, columns, rows, lines }: Output<Row>): Promise<void> {
  const { terminal, options } = call;
  if (options.json && options.csv) throw new Fault('usage', '--json and --csv are two answers; ask for one');
  if (options.json) await terminal.out(`${JSON.stringify(json, null, 2)}\n`);
  else if (options.csv) await terminal.out(toCsv(columns, rows));
  else for (const line of lines()) await terminal.out(`${line}\n`);
}
