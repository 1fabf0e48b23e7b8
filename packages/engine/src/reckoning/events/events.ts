import type { Notice } from '../../model/notice.ts';
import type { Reading } from '../../model/report.ts';
import { type Account, accountOf } from '../account.ts';
import { byId, type Entry, entriesOf } from '../entry.ts';
import { filterEntries, filterNotices } from '../filter.ts';
import { stableId } from '../hash.ts';
import type { ReckonOptions } from '../reckon.ts';
import { rulesOf } from '../rules.ts';
import { BEYOND } from '../scope/edtf.ts';
import { rootsOf } from '../scope/place-root.ts';
import type { Rules } from '../scope/scope.ts';
import { windowsApart } from '../scope/window-inside.ts';
import { type Decided, decidedBy, type EventDecisions, type Likeness, likenessOf } from './likeness.ts';

/** Two claims (or the events they belong to) that may speak of one event. */
export interface EventLink extends Likeness {
  /** In the order of ids. */
  readonly claims: readonly [string, string];
}

/** Claims that certainly speak of one event; often one alone. */
export interface TollEvent {
  readonly id: string;
  /** In the order of ids. */
  readonly claims: readonly string[];
  /** The same claims as they are shown. */
  readonly accounts: readonly Account[];
  /** Why they are one. */
  readonly links: readonly EventLink[];
  /** What may be the same event and is left apart: likeliest first. */
  readonly possible: readonly EventLink[];
}

export interface TollEvents {
  /** By their first day, the undated last, then by the first of their claims. */
  readonly events: readonly TollEvent[];
  readonly notices: readonly Notice[];
}

/** Less is too little to show anybody: a day alone, or a place alone. */
const WORTH_SHOWING = 0.5;
/** A claim is set beside so many of the next in time at its place: more are one busy day, and every one looks alike. */
const NEXT = 200;

function candidates(entries: readonly Entry[], rules: Rules): readonly (readonly [Entry, Entry])[] {
  const rootOf = rootsOf(rules.places);
  const byRoot = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { key } = rootOf({ ...entry, scope: { ...entry.scope, extent: 'period' } });
    const list = byRoot.get(key);
    if (list === undefined) byRoot.set(key, [entry]);
    else list.push(entry);
  }
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const list of byRoot.values()) {
    const timed = list
      .filter(({ scope }) => scope.window !== null)
      .sort((a, b) => a.scope.window!.start.earliest - b.scope.window!.start.earliest || byId(a, b));
    for (const [i, a] of timed.entries()) {
      for (let k = i + 1; k < Math.min(timed.length, i + 1 + NEXT); k += 1) {
        const b = timed[k]!;
        if (b.scope.window!.start.earliest > a.scope.window!.end.latest + rules.policy.approximate.month) break;
        // Most of the next are of another day, and nothing is said of them.
        if (windowsApart(a.scope.window, b.scope.window, rules.policy) === 'yes') continue;
        pairs.push(a.claim.id < b.claim.id ? [a, b] : [b, a]);
      }
    }
  }
  return pairs;
}

function decidedPairs(decisions: EventDecisions, entries: ReadonlyMap<string, Entry>) {
  return [...(decisions.joined ?? []), ...(decisions.parted ?? [])].flatMap(([x, y]): (readonly [Entry, Entry])[] => {
    const [a, b] = [entries.get(x), entries.get(y)];
    if (a === undefined || b === undefined) return [];
    return [a.claim.id < b.claim.id ? [a, b] : [b, a]];
  });
}

function linkedPairs(entries: ReadonlyMap<string, Entry>) {
  return [...entries.values()].flatMap((entry): (readonly [Entry, Entry])[] =>
    [entry.claim.partOf, entry.claim.restates].flatMap((id) => {
      const other = id === undefined ? undefined : entries.get(id);
      return other === undefined ? [] : [entry.claim.id < id! ? [entry, other] : [other, entry]];
    }),
  );
}

/**
 * Which event tolls speak of one event: joined only where the reports or a person say so; everything else is shown as
 * possible, with a score and its reasons, and left apart.
 */
export function tollEvents(readings: readonly Reading[], options: Omit<ReckonOptions, 'standings'>): TollEvents {
  const rules = rulesOf(options);
  const { places } = rules;
  const decisions = options.decisions ?? {};
  const decided: Decided = decidedBy(decisions);
  const all = [...entriesOf(readings, rules).values()];
  const filtered = filterEntries(all, options.filter ?? {}, places);
  const shown = new Set(filtered.shown);
  const entries = all.filter(({ scope }) => scope.extent === 'event');
  const known = new Map([...entries].sort(byId).map((entry) => [entry.claim.id, entry]));
  const links = new Map<string, EventLink>();
  for (const [a, b] of [...decidedPairs(decisions, known), ...linkedPairs(known), ...candidates(entries, rules)]) {
    const key = `${a.claim.id} ${b.claim.id}`;
    if (links.has(key)) continue;
    const likeness = likenessOf(a, b, rules, decided);
    const isTold = likeness.answer === 'possible' ? likeness.score >= WORTH_SHOWING : likeness.answer === 'certain';
    if (isTold || decided(a.claim.id, b.claim.id) === 'parted') {
      links.set(key, { claims: [a.claim.id, b.claim.id], ...likeness });
    }
  }
  const chief = new Map<string, string>([...known.keys()].map((id) => [id, id]));
  const chiefOf = (id: string): string => {
    let at = id;
    while (chief.get(at) !== at) at = chief.get(at)!;
    chief.set(id, at);
    return at;
  };
  for (const { answer, claims } of links.values()) {
    if (answer !== 'certain') continue;
    const [first, second] = [chiefOf(claims[0]), chiefOf(claims[1])].sort() as [string, string];
    chief.set(second, first);
  }
  const members = new Map<string, string[]>();
  for (const id of known.keys()) {
    const list = members.get(chiefOf(id));
    if (list === undefined) members.set(chiefOf(id), [id]);
    else list.push(id);
  }
  const own = new Map<string, { links: EventLink[]; possible: EventLink[] }>();
  for (const id of members.keys()) own.set(id, { links: [], possible: [] });
  const joinedByReports: Notice[] = [];
  for (const link of links.values()) {
    const [a, b] = [chiefOf(link.claims[0]), chiefOf(link.claims[1])];
    if (link.answer === 'certain') own.get(a)!.links.push(link);
    else if (a === b && link.answer === 'distinct' && decided(...link.claims) === 'parted') {
      joinedByReports.push({
        code: 'parted-but-joined-by-others',
        severity: 'warning',
        facts: { claims: link.claims.join(' ') },
      });
    } else if (a !== b && link.answer === 'possible' && link.score >= WORTH_SHOWING) {
      own.get(a)!.possible.push(link);
      own.get(b)!.possible.push(link);
    }
  }
  const byLikeness = (a: EventLink, b: EventLink) => b.score - a.score || (a.claims.join() < b.claims.join() ? -1 : 1);
  const events = [...members]
    .filter(([, claims]) => claims.some((id) => shown.has(known.get(id)!)))
    .map(([id, claims]) => ({ id, claims, day: firstDay(claims, known) }))
    .sort((a, b) => a.day - b.day || (a.claims[0]! < b.claims[0]! ? -1 : 1))
    .map(({ id, claims }) => ({
      id: stableId('event', claims),
      claims,
      accounts: claims.map((claim) => accountOf(known.get(claim)!, undefined)),
      links: own.get(id)!.links.sort(byLikeness),
      possible: own.get(id)!.possible.sort(byLikeness),
    }));
  return { events, notices: [...filterNotices(filtered), ...joinedByReports] };
}

function firstDay(claims: readonly string[], known: ReadonlyMap<string, Entry>): number {
  return Math.min(...claims.map((id) => known.get(id)!.scope.window?.start.earliest ?? BEYOND));
}
