import { type GeonamesRow, geonamesRow, kindOf } from '../build/geonames-row.ts';
import { linesOf } from './lines-of.ts';
import type { MalformedLines } from './malformed.ts';

export interface Dump {
  readonly rows: readonly GeonamesRow[];
  /** Lines read, with those that were left out. */
  readonly lines: number;
  /** Sound records of features that are no places here: roads, streams, hotels. */
  readonly skipped: number;
}

/** Reads a country's dump. Rows are kept until all divisions are known, at about 1 KB each. */
export async function readDump(file: string, malformed: MalformedLines): Promise<Dump> {
  const rows: GeonamesRow[] = [];
  let lines = 0;
  let skipped = 0;
  for await (const [number, line] of linesOf(file)) {
    if (line === '') continue;
    lines++;
    const row = geonamesRow(line);
    if (row === undefined) malformed.add(file, number, line);
    else if (kindOf(row) === undefined) skipped++;
    else rows.push(row);
  }
  return { rows, lines, skipped };
}
