import { widthOf, wrap } from './wrap.ts';

/** A column: its heading, and the least width that it is of use with. */
export interface Column {
  readonly head: string;
  readonly least: number;
}

const GAP = 2;

/** Rows of cells as lines no wider than `width`; cells wrap, and columns share what room there is by what they hold. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const natural = columns.map(({ head }, at) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const widths = fit(natural, columns, width - GAP * (columns.length - 1));
  const lines = (cells: readonly string[]): readonly string[] => {
    const wrapped = cells.map((cell, at) => wrap(cell, widths[at]!));
    const height = Math.max(...wrapped.map((cell) => cell.length));
    return Array.from({ length: height }, (_, n) =>
      wrapped
        .map((cell, at) => padTo(cell[n] ?? '', widths[at]!))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  return [...lines(columns.map(({ head }) => head)), ...rows.flatMap(lines)];
}

/** Every column gets what it needs, or its least and a share of the rest; where even that is too wide, the widest give. */
function fit(natural: readonly number[], columns: readonly Column[], room: number): readonly number[] {
  const widths = natural.map((need, at) => Math.min(need, columns[at]!.least));
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! > 1) widths[widest]!--;
  }
  let left = room - widths.reduce((sum, each) => sum + each, 0);
  for (let open = true; open && left > 0; ) {
    open = false;
    for (const [at, need] of natural.entries()) {
      if (left > 0 && widths[at]! < need) {
        widths[at]!++;
        left--;
        open = true;
      }
    }
  }
  return widths;
}

function padTo(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - widthOf(words)));
}
