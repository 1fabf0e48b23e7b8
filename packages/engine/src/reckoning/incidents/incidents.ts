import type { ActorIndex } from '../../model/actor.ts';
import { isoDay } from '../../model/calendar.ts';
import type { IncidentClaim, Modality } from '../../model/claim.ts';
import type { Reading, Report } from '../../model/report.ts';
import { stableId } from '../hash.ts';
import { chainWords, type Identities, identitiesOf, originOf } from '../origin/origin.ts';
import { fold } from '../scope/fold.ts';
import { placeName } from '../scope/place.ts';
import { placeKey } from '../scope/place-tree.ts';
import { type Window, windowOf } from '../scope/window.ts';
import type { IncidentAccount } from './account.ts';

/** In what the accounts differ, and each account's side of it in its own words. */
export interface IncidentDifference {
  readonly on: 'modality' | 'perpetrator';
  readonly claims: readonly string[];
  readonly because: readonly string[];
}

/** What may be one incident: one sort of thing at one place, at times that can be one. */
export interface IncidentLine {
  readonly id: string;
  /** ACLED sub-event type. */
  readonly type: string;
  readonly place: { readonly key: string; readonly name: string };
  /** ISO days between which the account that tells it closest has it. */
  readonly from: string;
  readonly to: string;
  /** By claim id. */
  readonly accounts: readonly IncidentAccount[];
  readonly differs: readonly IncidentDifference[];
}

export interface IncidentOptions {
  /** Tells that who is quoted is who publishes; without it a publisher is its name. */
  readonly actors?: Pick<ActorIndex, 'find'> | undefined;
  /** A place's id, or its name in any case. */
  readonly place?: string;
}

interface Dated {
  readonly account: IncidentAccount;
  readonly window: Window;
}

/** `where_prec` of a whole country. */
const COUNTRY = 6;

const length = ({ window: { start, end } }: Dated): number => end.latest - start.earliest;
const byId = (a: Dated, b: Dated): number => (a.account.claim < b.account.claim ? -1 : 1);

function accountOf(claim: IncidentClaim, report: Report, identities: Identities): IncidentAccount {
  const origin = originOf(claim.attribution, report, identities);
  const { id, input, title, publisher, published } = report;
  return {
    claim: claim.id,
    report: { id, input, title, publisher, published },
    source: origin.name,
    origin: origin.key,
    chain: chainWords(claim.attribution, report),
    modality: claim.modality,
    by: claim.by.map((actor) => actor.name ?? actor.text).sort(),
    words: claim.anchor.exact,
  };
}

/** The closest told lead; a wider one joins where only one of them can be meant, else it stands for itself. */
function grouped(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  for (const one of [...dated].sort((a, b) => length(a) - length(b) || byId(a, b))) {
    const meeting = groups.filter(
      ([leader]) =>
        leader!.window.start.earliest <= one.window.end.latest &&
        one.window.start.earliest <= leader!.window.end.latest,
    );
    if (meeting.length === 1) meeting[0]!.push(one);
    else groups.push([one]);
  }
  return groups;
}

const FIRMNESS: Readonly<Record<Modality, string>> = {
  asserted: 'says that it was',
  alleged: 'says that it is alleged',
  possible: 'says that it may have been',
  expected: 'expects it',
  denied: 'denies it',
  'called-for': 'calls for it',
  hypothetical: 'supposes it',
};

function differencesOf(accounts: readonly IncidentAccount[]): readonly IncidentDifference[] {
  const difference = (
    on: IncidentDifference['on'],
    keyOf: (account: IncidentAccount) => string,
    say: (account: IncidentAccount) => string,
  ): readonly IncidentDifference[] => {
    const told = new Map<string, IncidentAccount>();
    for (const account of accounts) if (!told.has(keyOf(account))) told.set(keyOf(account), account);
    const origins = new Set([...told.values()].map(({ origin }) => origin));
    if (told.size < 2 || origins.size < 2) return [];
    return [
      {
        on,
        claims: [...told.values()].map(({ claim }) => claim),
        because: [...told.values()].map((account) => `${account.source} ${say(account)}: “${account.words}”.`),
      },
    ];
  };
  return [
    ...difference(
      'modality',
      ({ modality }) => modality,
      ({ modality }) => FIRMNESS[modality],
    ),
    ...difference(
      'perpetrator',
      ({ by }) => by.join('\u0000'),
      ({ by }) => (by.length === 0 ? 'names nobody as having done it' : `names ${by.join(' and ')}`),
    ),
  ];
}

/**
 * Incidents as their sources tell them: who asserts and who says "alleged", and whom each names. Pure; the order of
 * readings changes nothing. Claims without a known place or a time stand in none; most accounts first.
 */
export function incidentLines(
  readings: readonly Reading[],
  { actors, place: wanted }: IncidentOptions = {},
): readonly IncidentLine[] {
  const spots = new Map<string, { type: string; place: IncidentLine['place']; dated: Map<string, Dated> }>();
  const identities = identitiesOf(actors);
  for (const { report, claims } of readings) {
    for (const claim of claims) {
      if (claim.kind !== 'incident') continue;
      const place = claim.where.find((each) => placeKey(each) !== null);
      const window = windowOf(claim.when, 'event', report.published);
      if (place === undefined || window === null) continue;
      // "The war began in 2011": when, and no incident of its own.
      if (claim.onset !== undefined && place.precision === COUNTRY) continue;
      const key = `${claim.type}\u0000${placeKey(place)}`;
      const spot = spots.get(key) ?? {
        type: claim.type,
        place: { key: placeKey(place)!, name: placeName(place) },
        dated: new Map<string, Dated>(),
      };
      spots.set(key, spot);
      spot.dated.set(claim.id, { account: accountOf(claim, report, identities), window });
    }
  }
  const lines = [...spots.values()].flatMap(({ type, place, dated }) =>
    grouped([...dated.values()]).map((group): IncidentLine => {
      const { window } = group[0]!;
      const accounts = [...group].sort(byId).map(({ account }) => account);
      return {
        id: stableId('incident', [type, place.key, isoDay(window.start.earliest), isoDay(window.end.latest)]),
        type,
        place,
        from: isoDay(window.start.earliest),
        to: isoDay(window.end.latest),
        accounts,
        differs: differencesOf(accounts),
      };
    }),
  );
  const asked =
    wanted === undefined
      ? lines
      : lines.filter(({ place }) => place.key === wanted || fold(place.name) === fold(wanted));
  return asked.sort((a, b) => b.accounts.length - a.accounts.length || (a.id < b.id ? -1 : 1));
}
