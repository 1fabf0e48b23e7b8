import { keep, kept } from './kept.ts';

/** Who comes back within this time never left. */
const SAME_VISIT_MS = 60 * 60 * 1000;

/** Moments in milliseconds: when the page was last open, and when it was last open in the visit before. */
interface Visits {
  readonly last: number;
  readonly before: number | null;
}

/** The visits after one more look at the page. */
export function visitsAt(now: number, known: Visits | null): Visits {
  if (known === null) return { last: now, before: null };
  return { last: now, before: now - known.last > SAME_VISIT_MS ? known.last : known.before };
}

function storedVisits(): Visits | null {
  const [last, before] = (kept('visits') ?? '').split(' ').map(Number);
  if (last === undefined || !Number.isFinite(last) || last <= 0) return null;
  return { last, before: before !== undefined && Number.isFinite(before) && before > 0 ? before : null };
}

/** Notes that the page is looked at, and tells when the visit before this one ended: ISO 8601, `null` for the first. */
export function noteVisit(now: number): string | null {
  const { last, before } = visitsAt(now, storedVisits());
  keep('visits', `${last} ${before ?? ''}`);
  return before === null ? null : new Date(before).toISOString();
}
