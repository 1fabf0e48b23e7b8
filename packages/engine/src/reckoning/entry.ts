import type { Claim, TollClaim } from '../model/claim.ts';
import type { Reading, Report } from '../model/report.ts';
import { borrowedPlace } from './borrow.ts';
import { parseEdtf } from './edtf.ts';
import { type Allowed, allowed } from './figure.ts';
import { type Origin, originOf } from './origin.ts';
import { type PlaceScope, placeScope } from './place.ts';
import { type Rules, type Scope, scopeOf } from './scope.ts';

/** A claim as the reckoning sees it, computed once. */
export interface Entry {
  readonly claim: TollClaim;
  readonly report: Report;
  readonly origin: Origin;
  readonly scope: Scope;
  /** Null where the figure is a share of something unknown. */
  readonly allowed: Allowed | null;
  /** Whether its modality makes it bound others under the policy. */
  readonly counts: boolean;
  /** The day of its report, or null. */
  readonly published: number | null;
}

export function isToll(claim: Claim): claim is TollClaim {
  return claim.kind === 'toll';
}

function entryOf(claim: TollClaim, report: Report, place: PlaceScope, rules: Rules): Entry {
  const published = report.published === null ? null : parseEdtf(report.published);
  return {
    claim,
    report,
    origin: originOf(claim.attribution, report),
    scope: scopeOf(claim, report, place),
    allowed: allowed(claim.value, rules.policy),
    counts: rules.policy.counts.includes(claim.modality),
    published: published?.start.earliest ?? null,
  };
}

/** By claim id, which no name of a source enters: the order of readings and the names in them change nothing. */
export function byId(a: Entry, b: Entry): number {
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
}

/** Every toll of every reading, in the order of claim ids; a claim given twice counts once. */
export function entriesOf(readings: readonly Reading[], rules: Rules): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { report, claims } of readings) {
    let borrowed: PlaceScope | undefined;
    for (const claim of claims) {
      if (!isToll(claim) || entries.has(claim.id)) continue;
      const borrows = claim.where.length === 0 && rules.policy.assume.placeOfReport;
      if (borrows) borrowed ??= borrowedPlace(report.about, rules.places);
      const place = borrows ? borrowed! : placeScope(claim.where, rules.places);
      entries.set(claim.id, entryOf(claim, report, place, rules));
    }
  }
  return [...entries.values()].sort(byId);
}

/** Whether a report itself says that `inner` is part of, or says again, `outer`. */
export function linkedInside(inner: Entry, outer: Entry): boolean {
  const [x, y] = [inner.claim, outer.claim];
  return x.partOf === y.id || x.restates === y.id || y.restates === x.id;
}
