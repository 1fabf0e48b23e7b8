import type { Reading } from '@variorum/engine';

/** EDTF sorts as text, but for what cannot be dated: that goes last. */
export const UNDATED = '\uffff';

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The dossier's one order: by date of publication, undated last, then by id. */
export function byPublication(a: Reading, b: Reading): number {
  return (
    compareText(a.report.published ?? UNDATED, b.report.published ?? UNDATED) || compareText(a.report.id, b.report.id)
  );
}
