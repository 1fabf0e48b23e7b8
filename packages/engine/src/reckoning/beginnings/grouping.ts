import type { Answer } from '../answer.ts';
import type { Decided, EventDecisions } from '../events/likeness.ts';
import type { Places } from '../scope/place.ts';
import type { Told } from './account.ts';
import { sameBeginning } from './same.ts';

/** Accounts that are taken to tell of one beginning, and the days that all of them allow. */
export interface Group {
  readonly told: Told[];
  /** One account of each sort: of one place, by the same doers, of one name. */
  readonly sorts: Map<string, Told>;
  /** Those of whom people said with whom they belong. */
  readonly decided: Told[];
  first: number;
  last: number;
}

export interface GroupingOptions {
  readonly places: Places;
  readonly decided: Decided;
  readonly decisions: EventDecisions;
}

/** Days of a bin, of which a group lies in as many as its days reach into. */
const BIN = 31;

const byLength = (a: Told, b: Told): number =>
  a.last - a.first - (b.last - b.first) || (a.account.claim < b.account.claim ? -1 : 1);

function sortOf({ place, doers, account }: Told): string {
  return JSON.stringify([place.parts.map(({ id }) => id), doers.map(({ key }) => key), account.name]);
}

/** Answers {@link sameBeginning}, which is worked out once for each two sorts of accounts. */
function comparing({ places, decided, decisions }: GroupingOptions) {
  const named = new Set([...(decisions.joined ?? []), ...(decisions.parted ?? [])].flat());
  const kept = new Map<string, Answer>();
  const sorts = new Map<Told, string>();
  const sort = (one: Told): string => {
    const known = sorts.get(one) ?? sortOf(one);
    sorts.set(one, known);
    return known;
  };
  const isDecided = ({ account }: Told): boolean => named.has(account.claim);
  const bySort = (a: Told, b: Told): Answer => {
    const key = `${sort(a)} ${sort(b)}`;
    const known = kept.get(key) ?? sameBeginning(a, b, places);
    kept.set(key, known);
    return known;
  };
  const ofPair = (a: Told, b: Told): Answer => {
    const word = isDecided(a) && isDecided(b) ? decided(a.account.claim, b.account.claim) : null;
    return word === null ? bySort(a, b) : word === 'joined' ? 'yes' : 'no';
  };
  /** `yes` where it surely is of one beginning with one of the group, `no` where it cannot be with another. */
  const ofGroup = (one: Told, { sorts: own, decided: told }: Group): Answer => {
    const answers = isDecided(one) ? told.map((other) => ofPair(one, other)) : [];
    if (answers.includes('yes')) return 'yes';
    if (answers.includes('no')) return 'no';
    const rest = [...own.values()].map((other) => bySort(one, other));
    return rest.includes('yes') ? 'yes' : rest.includes('no') ? 'no' : 'unknown';
  };
  return { sort, isDecided, ofGroup };
}

/** Groups by country and by the days that they reach into. */
function shelves({ get }: Places) {
  const bins = new Map<string, Group[]>();
  const homeOf = ({ place: { parts } }: Told): string => get?.(parts[0]!.id!)?.country ?? parts[0]!.country ?? '';
  const keys = (one: Told, first: number, last: number): readonly string[] => {
    const home = homeOf(one);
    const found: string[] = [];
    for (let bin = Math.floor(first / BIN); bin <= Math.floor(last / BIN); bin += 1) found.push(`${home} ${bin}`);
    return found;
  };
  return {
    put(group: Group, one: Told): void {
      for (const key of keys(one, group.first, group.last)) {
        const shelf = bins.get(key);
        if (shelf === undefined) bins.set(key, [group]);
        else if (!shelf.includes(group)) shelf.push(group);
      }
    },
    near: (one: Told): readonly Group[] => [
      ...new Set(keys(one, one.first, one.last).flatMap((key) => bins.get(key) ?? [])),
    ],
  };
}

/**
 * Whoever is surely of one beginning with another stands with it, whatever its days. The others join where their days meet
 * those that all before them allow, and no second group could be meant; the closest told come first.
 */
export function grouped(all: readonly Told[], options: GroupingOptions): readonly Group[] {
  const { sort, isDecided, ofGroup } = comparing(options);
  const near = shelves(options.places);
  const groups = new Set<Group>();
  const join = (group: Group, one: Told): void => {
    group.told.push(one);
    if (!group.sorts.has(sort(one))) group.sorts.set(sort(one), one);
    if (isDecided(one)) group.decided.push(one);
    group.first = Math.max(group.first, one.first);
    group.last = Math.min(group.last, one.last);
  };
  const open = (one: Told): Group => {
    const group: Group = { told: [], sorts: new Map(), decided: [], first: one.first, last: one.last };
    join(group, one);
    groups.add(group);
    return group;
  };
  const ordered = [...all].sort(byLength);
  // Those of which something sure can be said: few, and each is asked of each.
  const joined = new Set((options.decisions.joined ?? []).flat());
  const isSure = ({ account }: Told): boolean => account.name !== null || joined.has(account.claim);
  const sure = new Set<Group>();
  for (const one of ordered.filter(isSure)) {
    const [own, ...more] = [...sure].filter((group) => ofGroup(one, group) === 'yes');
    const home = own ?? open(one);
    sure.add(home);
    if (own !== undefined) join(own, one);
    // It is of one beginning with both.
    for (const other of more) {
      for (const each of other.told) join(home, each);
      sure.delete(other);
      groups.delete(other);
    }
  }
  for (const group of sure) if (group.first <= group.last) near.put(group, group.told[0]!);
  for (const one of ordered) {
    if (isSure(one)) continue;
    const meeting = near
      .near(one)
      .filter(
        (group) => Math.max(group.first, one.first) <= Math.min(group.last, one.last) && ofGroup(one, group) !== 'no',
      );
    if (meeting.length === 1) join(meeting[0]!, one);
    else near.put(open(one), one);
  }
  return [...groups];
}
