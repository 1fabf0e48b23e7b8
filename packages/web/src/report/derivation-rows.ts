import type { Derivation } from '@variorum/engine';

/** One step of a derivation as a row of the drawn tree. */
export interface DerivationRow {
  readonly step: Derivation;
  /** 1 at the root. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** Index of its parent's row, `null` at the root. */
  readonly parent: number | null;
}

/** The steps in the order in which they are drawn: each before its children. */
export function derivationRows(root: Derivation): readonly DerivationRow[] {
  const rows: DerivationRow[] = [];
  const visit = (step: Derivation, rest: Omit<DerivationRow, 'step'>): void => {
    const index = rows.push({ step, ...rest }) - 1;
    const siblings = step.children.length;
    step.children.forEach((child, place) => {
      visit(child, { level: rest.level + 1, place: place + 1, siblings, parent: index });
    });
  };
  visit(root, { level: 1, place: 1, siblings: 1, parent: null });
  return rows;
}

/** The row that an arrow, Home or End key leads to from the row at `from`; `undefined` for every other key. */
export function rowAfterKey(
  rows: readonly DerivationRow[],
  { from, key, rightToLeft }: { readonly from: number; readonly key: string; readonly rightToLeft: boolean },
): number | undefined {
  const [inward, outward] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, rows.length - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case inward:
      return rows[from + 1]?.parent === from ? from + 1 : from;
    case outward:
      return rows[from]?.parent ?? from;
    default:
      return undefined;
  }
}
