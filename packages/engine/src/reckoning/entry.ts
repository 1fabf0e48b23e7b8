import type { Claim, Link, PlaceName, TollClaim } from '../model/claim.ts';
import type { Reading, Report } from '../model/report.ts';
import { borrowedPlace } from './borrow.ts';
import { parseEdtf } from './edtf.ts';
import { type Allowed, allowed } from './figure.ts';
import { interner } from './intern.ts';
import { type Origin, originOf, publisherKey } from './origin.ts';
import { type PlaceScope, placeScope } from './place.ts';
import { type Rules, type Scope, scopeOf, scopeParts } from './scope.ts';
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

/** What a place scope is made of, as far as the reckoning tells places apart. */
function placesKey(where: readonly PlaceName[]): string {
  let key = '';
  for (const { id, name, text, precision, country } of where) key += `${id}|${name}|${text}|${precision}|${country};`;
  return key;
}

/** The same for the same source in all reports of one publisher; unnamed sources are told apart by their publisher. */
function sourceKey(attribution: readonly Link[], publisher: string): string | null {
  const end = attribution.at(-1);
  if (end === undefined) return null;
  const members = end.members?.map(({ id, name, text }) => `${id}|${name}|${text}`).join('+') ?? '';
  return `${end.id}|${end.name}|${end.text}|${members}|${publisher}`;
}

/** Makes entries out of readings, one report after the other. */
export type EntryMaker = (reading: Reading, textFamily: string | null) => readonly Entry[];

export function entryMaker(rules: Rules): EntryMaker {
  const { places, policy } = rules;
  const placeScopes = interner<PlaceScope>();
  const origins = interner<Origin>();
  const parts = scopeParts();
  return ({ report, claims }, textFamily) => {
    const published = report.published === null ? null : (parseEdtf(report.published)?.start.earliest ?? null);
    const publisher = publisherKey(report);
    const entries: Entry[] = [];
    let borrowed: PlaceScope | undefined;
    let voice: Origin | undefined;
    const whereOf = ({ where }: TollClaim): PlaceScope => {
      if (where.length > 0 || !policy.assume.placeOfReport) {
        return placeScopes(placesKey(where), () => placeScope(where, places));
      }
      borrowed ??= borrowedPlace(report.about, places);
      return borrowed;
    };
    const whoseOf = ({ attribution }: TollClaim): Origin => {
      const source = sourceKey(attribution, publisher);
      if (source !== null) return origins(source, () => originOf(attribution, report));
      voice ??= originOf([], report);
      return voice;
    };
    for (const claim of claims) {
      if (!isToll(claim)) continue;
      entries.push({
        claim,
        report,
        origin: whoseOf(claim),
        textFamily,
        scope: scopeOf(claim, report, whereOf(claim), parts),
        allowed: allowed(claim.value, policy),
        counts: policy.counts.includes(claim.modality),
        published,
      });
    }
    return entries;
  };
}

/** By claim id, which no name of a source enters: the order of readings and the names in them change nothing. */
export function byId(a: Entry, b: Entry): number {
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
}

/** Every toll of every reading; a claim given twice counts once. */
export function entriesOf(readings: readonly Reading[], rules: Rules): readonly Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  const families = textFamilies(readings.map(({ report }) => report));
  const make = entryMaker(rules);
  for (const reading of readings) {
    for (const entry of make(reading, families.get(reading.report.id) ?? null)) {
      if (seen.has(entry.claim.id)) continue;
      seen.add(entry.claim.id);
      entries.push(entry);
    }
  }
  return entries;
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
