import type { KeptDossier } from '@variorum/store';
import type { NewsView } from '../views/overview.ts';

type Dated = { readonly id: string; readonly published: string | null };

/** Which reports are new: by arrival in a dossier that keeps arrivals, else by their date. */
export interface Arrivals {
  readonly by: NewsView['by'];
  /** ISO 8601, or EDTF where reports go by their date; `null`: nobody knows. */
  readonly of: (report: Dated) => string | null;
  /** Whether a report came at that day or moment, or later. A date that may be as late counts. */
  readonly isSince: (report: Dated, since: string) => boolean;
}

/** When each report first came. */
function firstArrivals(kept: KeptDossier): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const entry of kept.log()) {
    if (entry.kind !== 'captured') continue;
    for (const report of entry.reports) if (!first.has(report)) first.set(report, entry.time);
  }
  return first;
}

export function arrivalsIn(kept: KeptDossier | null): Arrivals {
  if (kept === null) {
    return {
      by: 'publication',
      of: ({ published }) => published,
      isSince: ({ published }, since) =>
        published !== null && published >= since.slice(0, Math.min(10, published.length)),
    };
  }
  const first = firstArrivals(kept);
  const of = ({ id }: Dated) => first.get(id) ?? null;
  return {
    by: 'arrival',
    of,
    isSince: (report, since) => {
      const time = of(report);
      return time !== null && time >= since;
    },
  };
}
