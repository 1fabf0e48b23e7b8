import { parse } from 'csv-parse/sync';
import { charactersOf } from '../encoding/guess.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { draftsOf } from '../table/rows-to-drafts.ts';
import type { ReadFormat, Source } from './format.ts';
import { tool } from './tool.ts';

/** Comma-separated, or by semicolons or tabs, as spreadsheets of other countries save what they call CSV. */
export const readCsv: ReadFormat = (source) => readDelimited(source, [',', ';', '\t']);
export const readTsv: ReadFormat = (source) => readDelimited(source, ['\t']);

async function readDelimited({ bytes, hint }: Source, delimiters: readonly string[]) {
  const { text, notices } = await charactersOf(bytes);
  const rows = rowsOf(text, delimiters);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * widest > limits.cells)
    throw new Refusal('table/too-large', { cells: rows.length * widest, most: limits.cells });
  const read = draftsOf({ sheet: null, rows }, { hint, tool: tool('csv') });
  return { drafts: read.drafts, notices: [...notices, ...read.notices] };
}

function rowsOf(text: string, delimiters: readonly string[]): readonly (readonly string[])[] {
  const header = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  // The header decides: its cells hold no sentences, so the mark that stands there most parts cells.
  const [delimiter = ','] = [...delimiters].sort((a, b) => header.split(b).length - header.split(a).length);
  return parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.entryBytes,
  });
}
