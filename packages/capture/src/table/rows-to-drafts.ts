import type { Notice } from '@variorum/engine';
import { dayOf } from '../facts/day-of.ts';
import { Refusal } from '../refusal.ts';
import type { Draft, Hint, Tool } from '../report/captured.ts';
import type { OffsetRange } from '../report/offset-map.ts';
import { withTitle } from '../report/with-title.ts';
import { type ColumnMapping, columnAt, fits, missingColumns, suggestMapping } from './mapping.ts';

export interface Table {
  /** `null` where the format knows no sheets. */
  readonly sheet: string | null;
  /** The first is the header. Cells are words; an empty cell is `''`. */
  readonly rows: readonly (readonly string[])[];
}

export interface FromTable {
  readonly drafts: readonly Draft[];
  readonly notices: readonly Notice[];
}

/** One report a row. Formulas are words like any others here; what exports them must guard those who open it. */
export function draftsOf(
  table: Table,
  { hint, tool }: { readonly hint: Pick<Hint, 'mapping' | 'mappings'>; readonly tool: Tool },
): FromTable {
  const columns = (table.rows[0] ?? []).map((name) => name.trim());
  const given = hint.mapping ?? hint.mappings?.find((each) => fits(each, table.sheet, columns));
  const mapping = given ?? suggestMapping(columns);
  const notices: Notice[] = [];
  if (mapping === null) throw new Refusal('table/needs-mapping', { columns: columns.slice(0, 100) });
  const missing = missingColumns(mapping, columns);
  if (missing.length > 0) throw new Refusal('table/no-such-column', { missing, columns: columns.slice(0, 100) });
  if (!given) notices.push({ code: 'table/mapping-guessed', severity: 'info', facts: { ...mapping } });
  const undated: number[] = [];
  const drafts = table.rows.slice(1).flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = at + 2;
    const draft = draftOf(cells, { columns, mapping, sheet: table.sheet, row, tool });
    if (draft.published === null && cellOf(cells, columns, mapping.published) !== null) undated.push(row);
    return [given ? { ...draft, mapping: given } : draft];
  });
  if (undated.length > 0) {
    notices.push({ code: 'table/bad-date', severity: 'warning', facts: { rows: undated.length, first: undated[0] } });
  }
  return { drafts, notices };
}

interface Where {
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
  readonly sheet: string | null;
  readonly row: number;
  readonly tool: Tool;
}

function draftOf(
  cells: readonly string[],
  { columns, mapping, sheet, row, tool }: Where,
): Draft & { published: string | null } {
  const map: OffsetRange[] = [];
  let text = '';
  for (const column of mapping.text) {
    const words = cells[columnAt(columns, column)] ?? '';
    if (words.trim() === '') continue;
    if (text !== '') text += '\n\n';
    map.push({ start: text.length, end: text.length + words.length, at: { kind: 'cell', sheet, row, column } });
    text += words;
  }
  const said = (column: string | undefined): string | null => cellOf(cells, columns, column);
  const title = said(mapping.title);
  const authors = said(mapping.authors)?.split(/\s*;\s*/) ?? [];
  return {
    ...(text === '' ? { text, map } : withTitle({ text, map }, title)),
    title,
    authors,
    publisher: said(mapping.publisher),
    published: dayOf(said(mapping.published) ?? ''),
    language: said(mapping.language),
    url: said(mapping.url),
    part: sheet === null ? `row ${row}` : `${sheet} row ${row}`,
    tool,
  };
}

function cellOf(cells: readonly string[], columns: readonly string[], column: string | undefined): string | null {
  if (column === undefined) return null;
  return cells[columnAt(columns, column)]?.trim() || null;
}
