import type { Bound } from '../model/bound.ts';
import type { Claim, Link, Named, PlaceName, TollClaim } from '../model/claim.ts';
import type { Reading, Report } from '../model/report.ts';
import { internedBy, keptByWord } from './intern.ts';
import { followedTexts } from './origin/followed-texts.ts';
import { type Identities, identitiesOf, type Origin, originOf } from './origin/origin.ts';
import type { SharedTexts } from './origin/shared-text.ts';
import { textFamilies } from './origin/text-families.ts';
import { type Allowed, allowed } from './policy/figure.ts';
import { borrowedPlace } from './scope/borrow.ts';
import { parseEdtf } from './scope/edtf.ts';
import { type PlaceScope, placeScope } from './scope/place.ts';
import { type Rules, type Scope, scopeOf, scopeParts } from './scope/scope.ts';

/** A claim as the reckoning sees it, computed once. */
export interface Entry {
  /** Tells it from all others of one reckoning, from 0 on. */
  readonly number: number;
  readonly claim: TollClaim;
  readonly report: Report;
  readonly origin: Origin;
  /** Who publishes its report: the same for one publisher by whatever name it goes. */
  readonly publisher: string;
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

type Where = readonly PlaceName[];

/** As far as the reckoning tells places apart. */
function samePlaces(a: Where, b: Where): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(({ id, name, text, precision, country }, i) => {
    const other = b[i]!;
    return (
      id === other.id &&
      name === other.name &&
      text === other.text &&
      precision === other.precision &&
      country === other.country
    );
  });
}

function sameSpeaker(a: Named, b: Named): boolean {
  return a.id === b.id && a.name === b.name && a.text === b.text;
}

function sameSource(a: Link, b: Link): boolean {
  if (a === b) return true;
  const [x, y] = [a.members ?? [], b.members ?? []];
  return sameSpeaker(a, b) && x.length === y.length && x.every((member, i) => sameSpeaker(member, y[i]!));
}

/** Who speaks in a publisher's reports: it itself, and those whom it names. */
interface Publisher {
  readonly key: string;
  voice: Origin | undefined;
  readonly said: (said: { readonly end: Link; readonly report: Report }) => Origin;
}

function publisherOf(identities: Identities, key: string): Publisher {
  return {
    key,
    voice: undefined,
    said: internedBy(
      ({ end }) => end.text,
      (a, b) => sameSource(a.end, b.end),
      ({ end, report }) => originOf([end], report, identities),
    ),
  };
}

/** Makes entries out of readings, one report after the other. */
export interface EntryMaker {
  of(reading: Reading, textFamily: string | null): readonly Entry[];
  /** The same claim once more, as one of another family of texts. */
  again(entry: Entry, textFamily: string | null): Entry;
}

export function entryMaker(rules: Rules): EntryMaker {
  const { places, policy, actors } = rules;
  const identities = identitiesOf(actors);
  const placeScopes = internedBy<Where, PlaceScope>(
    (where) => where[0]?.id ?? where[0]?.text ?? '',
    samePlaces,
    (where) => placeScope(where, places),
  );
  const lent = internedBy<PlaceScope, PlaceScope>(
    (place) => JSON.stringify(place.borrowed),
    (a, b) => samePlaces(a.parts, b.parts),
    (place) => place,
  );
  const figures = internedBy<Bound, Allowed | null>(
    ({ text }) => text,
    (a, b) =>
      a.unit === b.unit && a.qualifier === b.qualifier && a.low === b.low && a.best === b.best && a.high === b.high,
    (value) => allowed(value, policy),
  );
  // By name, since it names itself as it likes, and by who that is on the day.
  const publishers = keptByWord((_name: string) => keptByWord((key: string) => publisherOf(identities, key)));
  const days = keptByWord((edtf: string) => parseEdtf(edtf)?.start.earliest ?? null);
  const parts = scopeParts();
  let made = 0;
  const of: EntryMaker['of'] = ({ report, claims }, textFamily) => {
    const published = report.published === null ? null : days(report.published);
    // The same source in all reports of one publisher is one; unnamed sources are told apart by their publisher.
    const publisher =
      report.publisher === null
        ? publisherOf(identities, identities.publisherOf(report))
        : publishers(report.publisher)(identities.publisherOf(report));
    const entries: Entry[] = [];
    let borrowed: PlaceScope | undefined;
    const whereOf = ({ where }: TollClaim): PlaceScope => {
      if (where.length > 0 || !policy.assume.placeOfReport) return placeScopes(where);
      borrowed ??= lent(borrowedPlace(report.about, places));
      return borrowed;
    };
    const whoseOf = ({ attribution }: TollClaim): Origin => {
      const end = attribution.at(-1);
      if (end !== undefined) return publisher.said({ end, report });
      publisher.voice ??= originOf([], report, identities);
      return publisher.voice;
    };
    for (const claim of claims) {
      if (!isToll(claim)) continue;
      entries.push({
        number: made++,
        claim,
        report,
        origin: whoseOf(claim),
        publisher: publisher.key,
        textFamily,
        scope: scopeOf(claim, report, whereOf(claim), parts),
        allowed: figures(claim.value),
        counts: policy.counts.includes(claim.modality),
        published,
      });
    }
    return entries;
  };
  return { of, again: (entry, textFamily) => ({ ...entry, textFamily, number: made++ }) };
}

/** By claim id, which no name of a source enters: the order of readings and the names in them change nothing. */
export function byId(a: Entry, b: Entry): number {
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
}

/** Entries by claim id, and what it takes to make more of them. */
export interface EntryBook {
  readonly entries: Map<string, Entry>;
  readonly maker: EntryMaker;
  readonly texts: SharedTexts;
}

/** Every toll of every reading by its id; a claim given twice counts once. */
function entriesById(
  readings: readonly Reading[],
  maker: EntryMaker,
  familyOf: (report: string) => string | null,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const reading of readings) {
    for (const entry of maker.of(reading, familyOf(reading.report.id))) {
      const { id } = entry.claim;
      if (!entries.has(id)) entries.set(id, entry);
    }
  }
  return entries;
}

/** Entries to which others will come. */
export function bookOf(readings: readonly Reading[], rules: Rules): EntryBook {
  const texts = followedTexts(readings.map(({ report }) => report));
  const maker = entryMaker(rules);
  return { entries: entriesById(readings, maker, texts.familyOf), maker, texts };
}

/** Entries to which none will come. */
export function entriesOf(readings: readonly Reading[], rules: Rules): Map<string, Entry> {
  const families = textFamilies(readings.map(({ report }) => report));
  return entriesById(readings, entryMaker(rules), (report) => families.get(report) ?? null);
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
