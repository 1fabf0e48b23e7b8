export type Cell = string | number | null;

export interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => Cell;
}

/**
 * What a spreadsheet takes for the start of a formula, as listed by OWASP ("CSV Injection"), with the full-width forms
 * that some spreadsheets fold. Spaces before it do not help: some programs trim them.
 */
const FORMULA_START = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Excel reads UTF-8 as such only after this mark. */
const BYTE_ORDER_MARK = '\ufeff';

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // The apostrophe makes the cell text in every spreadsheet; the quotes keep commas and line breaks inside it.
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same columns and the name of the policy, for a result goes nowhere without it. */
export function withPolicy<Row>(
  columns: readonly Column<Row>[],
  { name }: { readonly name: string },
): readonly Column<Row>[] {
  return [...columns, { name: 'policy', value: () => name }];
}

/** RFC 4180 with a header row. Words can never become a formula; numbers stay numbers. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map((column) => cell(column.name)).join(',')];
  for (const row of rows) lines.push(columns.map((column) => cell(column.value(row))).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
