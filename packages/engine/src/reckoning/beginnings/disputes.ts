import { dayOfIso } from '../../model/calendar.ts';
import { type Filter, isMeant } from '../filter.ts';
import type { Finding } from '../findings/finding.ts';
import { stableId } from '../hash.ts';
import { BEYOND, parseEdtf } from '../scope/edtf.ts';
import type { Places } from '../scope/place.ts';
import type { BeginningLine } from './beginnings.ts';
import { beginningsPolicy } from './policy.ts';

function fits({ place, from, to }: BeginningLine, filter: Filter, places: Places): boolean {
  // What began has no measure.
  if (filter.measure !== undefined) return false;
  if (filter.place !== undefined && !isMeant(place, filter.place, places)) return false;
  const first = filter.from === undefined ? undefined : parseEdtf(filter.from)?.start.earliest;
  const last = filter.to === undefined ? undefined : parseEdtf(filter.to)?.end.latest;
  return dayOfIso(from) <= (last ?? BEYOND) && dayOfIso(to) >= (first ?? -BEYOND);
}

function findingOf({ clash, accounts, because, assumes, said }: BeginningLine): Finding {
  const reports = accounts.filter(({ claim }) => clash.includes(claim)).map(({ report }) => report.id);
  return {
    id: stableId('contradiction', ['contradiction', beginningsPolicy.name, ...[...clash].sort()]),
    kind: 'contradiction',
    severity: new Set(reports).size < 2 ? 'warning' : 'error',
    policy: beginningsPolicy.name,
    claims: clash,
    differs: [],
    because,
    assumes,
    said,
  };
}

/** Beginnings on days that cannot be one, as contradictions; `filter` says of which. In the order of the lines. */
export function disputedBeginnings(
  lines: readonly BeginningLine[],
  { filter = {}, ...places }: Places & { readonly filter?: Filter },
): readonly Finding[] {
  return lines.filter((line) => line.clash.length > 0 && fits(line, filter, places)).map(findingOf);
}
