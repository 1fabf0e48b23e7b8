import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { unzip } from '../archive/unzip.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { fits, suggestMapping } from '../table/mapping.ts';
import { draftsOf, type Table } from '../table/rows-to-drafts.ts';
import type { ReadFormat, Source } from './format.ts';
import { tool } from './tool.ts';

/** The cells' values as the spreadsheet last saved them; no formula is computed, no link followed, no macro looked at. */
export const readXlsx: ReadFormat = async (source) => {
  const tables = await tablesIn(source);
  const table = chosen(tables, source);
  return draftsOf(table, { hint: source.hint, tool: tool('xlsx') });
};

/** The sheet that the mapping names, else the first whose header holds the columns. */
function chosen(tables: readonly Table[], { hint: { mapping, mappings = [] } }: Source): Table {
  for (const saved of mapping ? [] : mappings) {
    const table = tables.find(({ sheet, rows: [header = []] }) => fits(saved, sheet, header));
    if (table !== undefined) return table;
  }
  const named = mapping?.sheet === undefined ? tables : tables.filter(({ sheet }) => sheet === mapping.sheet);
  if (named.length === 0)
    throw new Refusal('table/no-such-sheet', { sheet: mapping?.sheet, sheets: tables.map(({ sheet }) => sheet) });
  const fitting = named.find(({ sheet, rows: [header = []] }) =>
    mapping ? fits(mapping, sheet, header) : suggestMapping(header),
  );
  return fitting ?? named[0]!;
}

async function tablesIn({ bytes, budget }: Source): Promise<readonly Table[]> {
  const entries = await unzip(bytes, {
    wanted: (name) => /^(?:xl\/(?!media|embeddings)|_rels\/|\[Content_Types\]).*\.(?:xml|rels)$/.test(name),
    budget,
  });
  for (const [name, content] of entries) {
    const xml = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.toString('latin1', 0, 65_536)))
      throw new Refusal('xml/entities', { entry: name });
    if (name.startsWith('xl/worksheets/') && name.endsWith('.xml')) refuseHuge(name, xml.toString('latin1'));
  }
  // Packed anew from what the limits let through: the reader's own unpacking meets nothing else.
  const safe = zipSync(Object.fromEntries(entries), { level: 0 });
  const sheets = await readXlsxFile(safe.buffer as ArrayBuffer);
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(wordsOf)) }));
}

/** A sheet is read into the rectangle around its cells: two cells in opposite corners ask for 17,000,000,000. */
function refuseHuge(name: string, xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', row = ''] of xml.matchAll(/\br="([A-Z]{1,7})(\d{1,9})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  for (const [, row = ''] of xml.matchAll(/<row\b[^>]*?\br="(\d{1,9})"/g)) rows = Math.max(rows, Number(row));
  for (const [, letters = '', row = ''] of xml.matchAll(
    /<dimension\b[^>]*?\bref="(?:[A-Z]+\d+:)?([A-Z]{1,7})(\d{1,9})"/g,
  )) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  if (rows * columns > limits.cells)
    throw new Refusal('table/too-large', { entry: name, cells: rows * columns, most: limits.cells });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A date as its day: Excel's dates have no time zone, and the reader gives them as midnight in UTC. */
function wordsOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)) : String(cell);
}
