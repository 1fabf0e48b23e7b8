import type { Notice } from '../../model/notice.ts';
import { type Entry, linkedInside } from '../entry.ts';
import { type Decided, decidedBy, type EventDecisions, pairOfIds } from './likeness.ts';

/**
 * Which claims are of one event: as people joined them, and as a report says of its own claims that one is part of another or
 * says it again. Who is of one event with the same is of one event; what people said of a pair itself goes before. Kept up
 * while claims come and go.
 */
export interface Joins {
  readonly decided: Decided;
  /** Claims of the same event that are compared wherever they stand: whom people joined, and those of other reports. */
  partnersOf(entry: Entry): readonly string[];
  /** Takes claims in, and gives the ids of those that are of one event with others than before, these among them. */
  add(entries: readonly Entry[]): ReadonlySet<string>;
  /** The same for claims that go. */
  remove(entries: readonly Entry[]): ReadonlySet<string>;
  /** Says of each pair that was parted and that others join all the same. */
  notices(): readonly Notice[];
}

type Near = Map<string, Set<string>>;

function edge(near: Near, a: string, b: string): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = near.get(x);
    if (known === undefined) near.set(x, new Set([y]));
    else known.add(y);
  }
}

const NONE: readonly string[] = [];

/** `find`: a claim that is there. */
export function joinsOf(decisions: EventDecisions, find: (id: string) => Entry | undefined): Joins {
  const byPeople = decidedBy(decisions);
  const parted = new Map((decisions.parted ?? []).map(([a, b]) => [pairOfIds(a, b), [a, b] as const]));
  const people: Near = new Map();
  for (const [a, b] of decisions.joined ?? []) if (!parted.has(pairOfIds(a, b))) edge(people, a, b);
  const reports: Near = new Map();
  /** Claims that name another, by the other's id and their own. */
  const naming = new Map<string, Map<string, Entry>>();
  const kept = new Map<string, ReadonlySet<string>>();

  const named = ({ claim: { id, partOf, restates } }: Entry): readonly string[] =>
    partOf === undefined && restates === undefined
      ? NONE
      : [partOf, restates].filter((other) => other !== undefined && other !== id).map((other) => other!);
  const groupOf = (id: string): ReadonlySet<string> => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const group = new Set([id]);
    for (const each of group) {
      for (const near of [people, reports]) for (const other of near.get(each) ?? []) group.add(other);
    }
    for (const each of group) kept.set(each, group);
    return group;
  };
  const isJoined = (id: string): boolean =>
    (people.size > 0 && people.has(id)) || (reports.size > 0 && reports.has(id));
  const touch = (id: string, touched: Set<string>): void => {
    for (const each of groupOf(id)) {
      touched.add(each);
      kept.delete(each);
    }
  };
  /** Joins two claims where their report says so. */
  const meet = (a: Entry, b: Entry, touched: Set<string>): void => {
    if (a.scope.extent !== 'event' || b.scope.extent !== 'event' || a.report.id !== b.report.id) return;
    if (!linkedInside(a, b) && !linkedInside(b, a)) return;
    const [x, y] = [a.claim.id, b.claim.id];
    if (parted.has(pairOfIds(x, y))) return;
    touch(x, touched);
    touch(y, touched);
    edge(reports, x, y);
  };
  const decided: Decided = (a, b) => {
    if (parted.size > 0 && parted.has(pairOfIds(a, b))) return 'parted';
    return a !== b && isJoined(a) && groupOf(a).has(b) ? 'joined' : null;
  };
  return {
    decided,
    partnersOf(entry) {
      const { id } = entry.claim;
      if (!isJoined(id)) return [];
      return [...groupOf(id)].filter(
        (other) =>
          decided(id, other) === 'joined' &&
          (byPeople(id, other) === 'joined' || find(other)?.report.id !== entry.report.id),
      );
    },
    add(entries) {
      const touched = new Set<string>();
      let coming: ReadonlyMap<string, Entry> | undefined;
      const findNow = (id: string): Entry | undefined => {
        const there = find(id);
        if (there !== undefined) return there;
        coming ??= new Map(entries.map((entry) => [entry.claim.id, entry]));
        return coming.get(id);
      };
      for (const entry of entries) {
        for (const id of named(entry)) {
          const known = naming.get(id);
          if (known === undefined) naming.set(id, new Map([[entry.claim.id, entry]]));
          else known.set(entry.claim.id, entry);
          const other = findNow(id);
          if (other !== undefined) meet(entry, other, touched);
        }
        if (naming.size === 0) continue;
        for (const other of naming.get(entry.claim.id)?.values() ?? []) meet(other, entry, touched);
      }
      return touched;
    },
    remove(entries) {
      const touched = new Set<string>();
      for (const entry of entries) {
        const { id } = entry.claim;
        for (const other of named(entry)) naming.get(other)?.delete(id);
        const near = reports.get(id);
        if (near === undefined) continue;
        touch(id, touched);
        for (const other of near) {
          const theirs = reports.get(other);
          theirs?.delete(id);
          if (theirs?.size === 0) reports.delete(other);
        }
        reports.delete(id);
      }
      return touched;
    },
    notices: () =>
      [...parted]
        .filter(([, [a, b]]) => isJoined(a) && groupOf(a).has(b))
        .map(([claims]) => ({ code: 'parted-but-joined-by-others', severity: 'warning', facts: { claims } })),
  };
}
