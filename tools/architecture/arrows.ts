/** One row of the arrow table in ARCHITECTURE.md: who may import whom. */
export interface Arrow {
  readonly from: string;
  readonly to: readonly Target[];
}

export interface Target {
  readonly name: string;
  readonly typesOnly: boolean;
}

/** The rows of the table headed `| from | may import |`. Throws when there is no such table, or a row names nothing. */
export function arrowsIn(markdown: string): readonly Arrow[] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\|\s*from\s*\|\s*may import\s*\|/.test(line));
  if (head < 0) throw new Error('ARCHITECTURE.md has no table "| from | may import |"');
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  const arrows = (end < 0 ? rows : rows.slice(0, end)).map(arrowOf);
  if (arrows.length === 0) throw new Error('the arrow table in ARCHITECTURE.md is empty');
  return arrows;
}

function arrowOf(row: string): Arrow {
  const [, left = '', right = ''] = row.split('|');
  const from = /`([^`]+)`/.exec(left)?.[1];
  const to = [...right.matchAll(/`([^`]+)`(\s*\(types only\))?/g)].map(([, name = '', types]) => ({
    name,
    typesOnly: types !== undefined,
  }));
  if (from === undefined || (to.length === 0 && !right.includes('nothing'))) {
    throw new Error(`this row of the arrow table names nothing: ${row}`);
  }
  return { from, to };
}

/** Whether a file (`engine/mentions/date/find.ts`: below packages/, without src/) lies under a name of the table. */
export function liesUnder(file: string, name: string): boolean {
  return groupOf(file, name) !== null;
}

/**
 * The part of the file's path that the name covers, with each `*` filled in: two files of one row are of one group
 * only when that part is the same, so that `mentions/date` and `mentions/place` stay apart.
 */
export function groupOf(file: string, name: string): string | null {
  const parts = file.split('/');
  const names = name.split('/');
  const fits = names.every((part, at) => part === parts[at] || (part === '*' && at < parts.length - 1));
  return fits ? parts.slice(0, names.length).join('/') : null;
}

/** The row that a file belongs to: the longest name that it lies under. */
export function rowOf(file: string, arrows: readonly Arrow[]): Arrow | undefined {
  return arrows
    .filter(({ from }) => liesUnder(file, from))
    .sort((a, b) => b.from.split('/').length - a.from.split('/').length)[0];
}

/** Whether `file` may import `target`, both as paths of the table. */
export function mayImport(file: string, target: string, types: boolean, arrow: Arrow): boolean {
  const own = groupOf(file, arrow.from);
  if (own !== null && groupOf(target, arrow.from) === own) return true;
  return arrow.to.some(({ name, typesOnly }) => liesUnder(target, name) && (types || !typesOnly));
}
