import type { Claim, TollClaim } from '../model/claim.ts';
import type { Reading, Report } from '../model/report.ts';
import { borrowedPlace } from './borrow.ts';
import { parseEdtf } from './edtf.ts';
import { type Allowed, allowed } from './figure.ts';
import { type Origin, originOf } from './origin.ts';
import { type PlaceScope, placeScope } from './place.ts';
import { type Rules, type Scope, scopeOf } from './scope.ts';
import { textFamilies } from './shared-text.ts';

/** A claim as the reckoning sees it, computed once. */
export interface Entry {
  readonly claim: TollClaim;
  readonly report: Report;
  readonly origin: Origin;
  /** The first report of those that share most of their text with this one, or null where none does. */
  readonly textFamily: string | null;
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

interface Setting {
  readonly report: Report;
  readonly place: PlaceScope;
  readonly textFamily: string | null;
}

function entryOf(claim: TollClaim, { report, place, textFamily }: Setting, rules: Rules): Entry {
  const published = report.published === null ? null : parseEdtf(report.published);
  return {
    claim,
    report,
    origin: originOf(claim.attribution, report),
    textFamily,
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
  const families = textFamilies(readings.map(({ report }) => report));
  for (const { report, claims } of readings) {
    let borrowed: PlaceScope | undefined;
    const textFamily = families.get(report.id) ?? null;
    for (const claim of claims) {
      if (!isToll(claim) || entries.has(claim.id)) continue;
      const borrows = claim.where.length === 0 && rules.policy.assume.placeOfReport;
      if (borrows) borrowed ??= borrowedPlace(report.about, rules.places);
      const place = borrows ? borrowed! : placeScope(claim.where, rules.places);
      entries.set(claim.id, entryOf(claim, { report, place, textFamily }, rules));
    }
  }
  return [...entries.values()].sort(byId);
}

/**
 * What a claim ultimately stands on: its named origin whatever carried it; else the text it stands in, which several
 * publishers may carry. Claims with the same key count as one voice.
 */
export function voiceKey({ claim, origin, textFamily }: Entry): string {
  if (claim.attribution.length > 0 && origin.named) return origin.key;
  return textFamily === null ? origin.key : `text:${textFamily}`;
}

/** Whether both stand in one report, or in reports that share most of their text. */
export function oneText(a: Entry, b: Entry): boolean {
  return a.report.id === b.report.id || (a.textFamily !== null && a.textFamily === b.textFamily);
}

/** Whether a report itself says that `inner` is part of, or says again, `outer`. */
export function linkedInside(inner: Entry, outer: Entry): boolean {
  const [x, y] = [inner.claim, outer.claim];
  return x.partOf === y.id || x.restates === y.id || y.restates === x.id;
}
