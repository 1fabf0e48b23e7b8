import type { ActorIndex } from '../../model/actor.ts';
import { isoDay } from '../../model/calendar.ts';
import type { Reading } from '../../model/report.ts';
import { decidedBy, type EventDecisions } from '../events/likeness.ts';
import { stableId } from '../hash.ts';
import { identitiesOf } from '../origin/origin.ts';
import { textFamilies } from '../origin/text-families.ts';
import { endWords } from '../saying/english-days.ts';
import { fold } from '../scope/fold.ts';
import { type Places, placeName } from '../scope/place.ts';
import { type BeginningAccount, isBeginning, type Told, toldBy } from './account.ts';
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
  /** Why it is agreed or disputed, in plain English sentences; empty for an open one. */
  readonly because: readonly string[];
  /** What was taken for granted, in English. */
  readonly assumes: readonly string[];
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
const byDay = (a: Told, b: Told): number => a.first - b.first || (a.account.claim < b.account.claim ? -1 : 1);

function daysWords(from: number, to: number): string {
  const day = (at: number) => endWords({ precision: 'day', day: isoDay(at), approximate: false });
  return from === to ? day(from) : `${day(from)} to ${day(to)}`;
}

function says({ account, first, last }: Told): string {
  return `${account.source}: “${account.words}”, “${account.whenWords}” (${daysWords(first, last)}).`;
}

/** Of two sources, days that share none; null where no two are so. */
function clashIn(told: readonly Told[]): readonly [Told, Told] | null {
  for (const [i, a] of told.entries()) {
    const b = told
      .slice(i + 1)
      .find((other) => other.voice !== a.voice && (a.last < other.first || other.last < a.first));
    if (b !== undefined) return [a, b];
  }
  return null;
}

function lineOf(group: Group): BeginningLine {
  const told = [...group.told].sort(byDay);
  const clash = clashIn(told);
  const origins = new Set(told.map(({ voice }) => voice)).size;
  // One source alone may have corrected itself: then its days are shown as they are.
  const isOne = group.first <= group.last;
  const [from, to] = isOne
    ? [group.first, group.last]
    : [Math.min(...told.map(({ first }) => first)), Math.max(...told.map(({ last }) => last))];
  const status = clash !== null ? 'disputed' : origins > 1 && isOne ? 'agreed' : 'open';
  const narrowest = [...told].sort((a, b) => a.place.parts.length - b.place.parts.length || byLength(a, b));
  const place = (narrowest.find(({ account }) => !account.borrowed) ?? narrowest[0]!).place.parts[0]!;
  const because =
    status === 'disputed'
      ? [...clash!.map(says), 'Both tell of one beginning, and no day is in both.']
      : status === 'agreed'
        ? [`All can mean ${daysWords(from, to)}.`]
        : [];
  const borrowed = told.filter(({ account }) => account.borrowed);
  return {
    id: stableId(
      'beginning',
      told.map(({ account }) => account.claim),
    ),
    place: { key: place.id!, name: placeName(place) },
    status,
    from: isoDay(from),
    to: isoDay(to),
    origins,
    accounts: told.map(({ account }) => account),
    because,
    assumes: [
      ...(status === 'agreed' ? ['what began at one place on days that meet is taken to be one thing'] : []),
      ...borrowed.map(
        ({ account, place: { parts } }) =>
          `“${account.words}” is taken to be of ${parts.map(placeName).join(' and ')}, which its report is mostly about`,
      ),
    ],
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
  const lines = grouped([...all.values()], { places, decided: decidedBy(decisions), decisions }).map(lineOf);
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
