import type { ActorIndex } from '../../model/actor.ts';
import { isoDay } from '../../model/calendar.ts';
import type { Reading } from '../../model/report.ts';
import { type Decided, decidedBy, type EventDecisions } from '../events/likeness.ts';
import { stableId } from '../hash.ts';
import { identitiesOf } from '../origin/origin.ts';
import { textFamilies } from '../origin/text-families.ts';
import { said } from '../saying/english.ts';
import type { Assumption, Step } from '../saying/phrase.ts';
import { fold } from '../scope/fold.ts';
import { type Places, placeName } from '../scope/place.ts';
import { type BeginningAccount, byDay, isBeginning, type Told, toldBy } from './account.ts';
import { type Clash, clashIn } from './clash.ts';
import { type Group, grouped } from './grouping.ts';

/** What may be one beginning: of fighting at one place, by accounts whose days can be one; or what surely is one. */
export interface BeginningLine {
  readonly id: string;
  readonly place: { readonly key: string; readonly name: string };
  /**
   * `agreed`: two origins or more, on days that can all be one. `open`: one origin alone. `disputed`: surely one beginning,
   * and two origins have it on days that cannot be one.
   */
  readonly status: 'agreed' | 'open' | 'disputed';
  /** ISO days on which, by all accounts, it can have begun; of a disputed one from the first day told to the last. */
  readonly from: string;
  readonly to: string;
  /** How many sources say so that do not repeat each other. */
  readonly origins: number;
  /** By the first day told, then by claim id. */
  readonly accounts: readonly BeginningAccount[];
  /** Ids of two claims whose days cannot be one, the earlier first; empty where it is not disputed. */
  readonly clash: readonly string[];
  /** Why it is agreed or disputed, in plain English sentences; empty for an open one. */
  readonly because: readonly string[];
  /** What was taken for granted, in English. */
  readonly assumes: readonly string[];
  /** The same two apart from any language. */
  readonly said: { readonly because: readonly Step[]; readonly assumes: readonly Assumption[] };
}

export interface BeginningOptions extends Places {
  /** Tells which side an actor stands on and who publishes; without it only equal names are known to be one. */
  readonly actors?: Pick<ActorIndex, 'find' | 'get'> | undefined;
  /** Which claims a person joined or parted. */
  readonly decisions?: EventDecisions | undefined;
  /** A place's id, or its name in any case. */
  readonly place?: string | undefined;
}

const byLength = (a: Told, b: Told): number =>
  a.last - a.first - (b.last - b.first) || (a.account.claim < b.account.claim ? -1 : 1);

function daysOf(first: number, last: number) {
  return { from: isoDay(first), to: isoDay(last) };
}

function began({ account: { source, words, whenWords }, first, last }: Told): Step {
  return { say: 'began', source, words, when: whenWords, days: daysOf(first, last) };
}

/** Why it is agreed or disputed, and what that takes for granted. */
function provenBy(told: readonly Told[], days: { readonly from: string; readonly to: string }, clash: Clash | null) {
  const relied = clash?.told ?? told;
  const [a, b] = relied;
  const because: readonly Step[] =
    clash !== null
      ? [
          ...relied.map(began),
          clash.name === null ? { say: 'joined-by-a-person' } : { say: 'both-call-it', name: clash.name },
          { say: 'no-common-day' },
          ...(a!.account.report.id === b!.account.report.id ? [{ say: 'one-report-or-text' } as const] : []),
        ]
      : [{ say: 'all-can-mean', days }];
  const assumes: readonly Assumption[] = [
    ...(clash === null ? [{ say: 'one-place-one-beginning' } as const] : []),
    ...(clash?.name == null ? [] : [{ say: 'one-name-one-beginning', name: clash.name } as const]),
  ];
  return { because, assumes };
}

function ofReportPlace({ account: { words }, place: { parts } }: Told): Assumption {
  return { say: 'words-of-report-place', words, places: parts.map(placeName) };
}

function lineOf(group: Group, clash: Clash | null): BeginningLine {
  const told = [...group.told].sort(byDay);
  const origins = new Set(told.map(({ voice }) => voice)).size;
  // One source alone may have corrected itself: then its days are shown as they are.
  const isOne = group.first <= group.last;
  const days = isOne
    ? daysOf(group.first, group.last)
    : daysOf(
        told[0]!.first,
        told.reduce((latest, { last }) => Math.max(latest, last), told[0]!.last),
      );
  const status = clash !== null ? 'disputed' : origins > 1 && isOne ? 'agreed' : 'open';
  const narrowest = [...told].sort((a, b) => a.place.parts.length - b.place.parts.length || byLength(a, b));
  const place = (narrowest.find(({ account }) => !account.borrowed) ?? narrowest[0]!).place.parts[0]!;
  const proven = status === 'open' ? { because: [], assumes: [] } : provenBy(told, days, clash);
  const borrowed = (clash?.told ?? told).filter(({ account }) => account.borrowed);
  const assumes = [...proven.assumes, ...borrowed.map(ofReportPlace)];
  return {
    id: stableId(
      'beginning',
      told.map(({ account }) => account.claim),
    ),
    place: { key: place.id!, name: placeName(place) },
    status,
    ...days,
    origins,
    accounts: told.map(({ account }) => account),
    clash: clash?.told.map(({ account }) => account.claim) ?? [],
    because: said(proven.because),
    assumes: said(assumes),
    said: { because: proven.because, assumes },
  };
}

const ORDER: readonly BeginningLine['status'][] = ['disputed', 'agreed', 'open'];

/**
 * When what goes on began (an offensive, hostilities, a war), as its sources tell it. Pure; the order of readings changes
 * nothing. Days that cannot be one are a dispute only where both surely tell of one beginning. Disputed first, then those
 * with most origins.
 */
export function beginningLines(readings: readonly Reading[], options: BeginningOptions): readonly BeginningLine[] {
  const { actors, place: wanted, contains, get } = options;
  const places: Places = { contains, get };
  const telling = readings.filter(({ claims }) => claims.some(isBeginning));
  const families = textFamilies(telling.map(({ report }) => report));
  const identities = identitiesOf(actors);
  const familyOf = (report: string) => families.get(report) ?? null;
  const all = new Map<string, Told>();
  for (const { report, claims } of telling) {
    for (const claim of claims) {
      const told = isBeginning(claim) ? toldBy(claim, report, { places, actors, identities, familyOf }) : null;
      if (told !== null) all.set(claim.id, told);
    }
  }
  const decisions = options.decisions ?? {};
  const decided: Decided = decidedBy(decisions);
  const lines = grouped([...all.values()], { places, decided, decisions }).map((group) =>
    lineOf(group, clashIn(group, { places, decided })),
  );
  const asked =
    wanted === undefined
      ? lines
      : lines.filter(({ place }) => place.key === wanted || fold(place.name) === fold(wanted));
  return [...asked].sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      b.origins - a.origins ||
      b.accounts.length - a.accounts.length ||
      (a.id < b.id ? -1 : 1),
  );
}
