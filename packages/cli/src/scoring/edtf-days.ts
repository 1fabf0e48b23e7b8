/** The earliest and the latest day an EDTF expression can mean; `null` for an open end. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const DAY = 86_400_000;

/**
 * EDTF level 0 and 1 as gold files use it: days, months, years, `~ ? %` marks, intervals, open ends (`..`).
 * `null` for what is none ("report-weekday"). `A~/B` runs from A's first day to B's last.
 */
export function daysOf(edtf: string): Days | null {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return pointOf(first);
  const from = first === '..' || first === '' ? { from: null } : pointOf(first);
  const to = last === '..' || last === '' ? { to: null } : pointOf(last);
  return from && to ? { from: from.from, to: to.to } : null;
}

function pointOf(words: string): Days | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(words);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
}

/** Whether two days, or two open ends, are at most a week apart. */
export function withinAWeek(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= 7 * DAY;
}
