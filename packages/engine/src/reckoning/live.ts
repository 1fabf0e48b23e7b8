import type { Reading } from '../model/report.ts';
import type { Entry, EntryBook } from './entry.ts';
import { againstInterest } from './findings/against-interest.ts';
import { type Home, homeOf, type Outline, outlineOf, supersededIn } from './findings/homes.ts';
import { pairKey } from './findings/pair-key.ts';
import { type Regrouping, withMember, withoutMember } from './scope/regroup.ts';
import type { WindowGroup } from './scope/window-groups.ts';
import { type Bucket, groupsOf } from './subjects.ts';
import type { Workings } from './workings.ts';

/** What a change did to the findings. */
export interface Change {
  readonly found: readonly Outline[];
  readonly gone: readonly Outline[];
}

/** Findings that are dropped and found again have not changed. */
function changeOf(dropped: readonly Outline[], put: readonly Outline[]): Change {
  const key = ({ kind, claims }: Outline) => `${kind} ${claims.join(' ')}`;
  const gone = new Map(dropped.map((outline) => [key(outline), outline]));
  const found = put.filter((outline) => !gone.delete(key(outline)));
  return { found, gone: [...gone.values()] };
}

/** Whether the group holds what the old one did, so that nothing in it has to be compared anew. */
function unchanged(members: readonly Entry[], old: Home | undefined, homes: Workings['homeOf']): old is Home {
  return (
    old !== undefined &&
    old.group.members.length === members.length &&
    members.every((entry) => homes[entry.number] === old)
  );
}

/** What came into a bucket, and what went out of it. */
interface Comings {
  readonly come: Entry[];
  readonly gone: Entry[];
}

interface Regrouped {
  readonly bucket: Bucket;
  readonly homes: readonly Home[];
  /** Groups that were not there before, and those of before that are no more. */
  readonly fresh: readonly Home[];
  readonly stale: readonly Home[];
}

/** The groups of a bucket after claims came and went, one by one while each touches but one of them. */
function groupsAfter(bucket: Bucket, { come, gone }: Comings, old: readonly Home[]): readonly WindowGroup[] {
  let groups: Regrouping = old.map(({ group }) => group);
  for (const entry of gone) groups = groups && withoutMember(groups, entry);
  for (const entry of come) groups = groups && withMember(groups, entry);
  return groups ?? groupsOf(bucket.entries);
}

/** The groups of a bucket after a change, what was known of its pairs kept. */
function regrouped(bucket: Bucket, comings: Comings, workings: Workings): Regrouped {
  const { homeOf: homes, search } = workings;
  const byClaims = new Map<Home, Map<string, Outline>>();
  const knownOf = (home: Home): Map<string, Outline> => {
    let known = byClaims.get(home);
    if (known === undefined) {
      known = new Map(home.outlines.map((outline) => [[...outline.claims].sort().join(' '), outline]));
      byClaims.set(home, known);
    }
    return known;
  };
  const known = (a: Entry, b: Entry): Outline | null | undefined => {
    const home = homes[a.number];
    if (home === undefined || home !== homes[b.number]) return undefined;
    if (home.pairs !== null) return home.pairs.get(pairKey(a, b));
    const [x, y] = [a.claim.id, b.claim.id];
    return knownOf(home).get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? null;
  };
  const fresh: Home[] = [];
  const kept = new Set<Home>();
  const before = workings.homes.get(bucket) ?? [];
  const all = groupsAfter(bucket, comings, before).map((group) => {
    const old = homes[group.members[0]!.number];
    if (old?.group === group || unchanged(group.members, old, homes)) {
      kept.add(old);
      return old.group.leader === group.leader ? old : { ...old, group };
    }
    const home = homeOf(bucket, group, search.rules, known);
    fresh.push(home);
    return home;
  });
  const stale = before.filter((home) => !kept.has(home));
  return { bucket, homes: all, fresh, stale };
}

/** Whether one claim may bound, as it was and as it is. */
function flipped(before: ReadonlySet<Entry>, after: ReadonlySet<Entry>): readonly Entry[] {
  return [...before].filter((entry) => !after.has(entry)).concat([...after].filter((entry) => !before.has(entry)));
}

/** So many changes are followed one by one; beyond, everything may be another. */
const FOLLOWED = 64;

function stir(workings: Workings, entries: Iterable<Entry>): void {
  for (const entry of entries) workings.stirred?.add(entry);
  if (workings.stirred !== null && workings.stirred.size > FOLLOWED) workings.stirred = null;
}

/**
 * Takes claims in and out of workings, looking again only at what they touch: the groups of their buckets, the claims that
 * may lie inside or around them, and the totals around them. The findings are those of a full run.
 */
export function changed(
  workings: Workings,
  { added, removed }: { readonly added: readonly Entry[]; readonly removed: readonly Entry[] },
): Change {
  const {
    buckets,
    homes,
    homeOf: home,
    beyond,
    sums,
    admissions,
    superseded,
    revised,
    search,
    layers,
    gone,
  } = workings;
  const dropped: Outline[] = [];
  const put: Outline[] = [];

  const touched = new Map<Bucket, Comings>();
  const comingsOf = (bucket: Bucket): Comings => {
    const known = touched.get(bucket) ?? { come: [], gone: [] };
    touched.set(bucket, known);
    return known;
  };
  for (const entry of removed) {
    const bucket = home[entry.number]!.bucket;
    bucket.entries.splice(bucket.entries.indexOf(entry), 1);
    comingsOf(bucket).gone.push(entry);
  }
  for (const entry of added) {
    comingsOf(buckets.put(entry)).come.push(entry);
    workings.entries.set(entry.claim.id, entry);
  }

  const news = [...touched].map(([bucket, comings]) => regrouped(bucket, comings, workings));
  const fresh = news.flatMap((each) => each.fresh);
  const stale = news.flatMap((each) => each.stale);
  const moved = new Set([...stale, ...fresh].flatMap(({ group }) => group.members));
  for (const entry of moved)
    for (const other of [entry, ...beyond.joinedWith(entry)]) dropped.push(...beyond.hide(other));
  dropped.push(...stale.flatMap(({ outlines }) => outlines));
  put.push(...fresh.flatMap(({ outlines }) => outlines));

  const before = new Set<Entry>();
  for (const entry of moved) {
    superseded.delete(entry.claim.id);
    if (revised.delete(entry)) before.add(entry);
  }
  for (const { bucket, homes: own } of news) {
    homes.set(bucket, own);
    for (const each of own) for (const entry of each.group.members) home[entry.number] = each;
  }
  const after = new Set<Entry>();
  for (const each of fresh) {
    for (const [earlier, later] of supersededIn(each)) {
      superseded.set(earlier, later);
      after.add(workings.entries.get(earlier)!);
    }
  }
  for (const entry of after) revised.add(entry);
  for (const entry of removed) {
    gone.add(entry);
    home[entry.number] = undefined;
    if (workings.entries.get(entry.claim.id) === entry) workings.entries.delete(entry.claim.id);
  }
  // Claims that only flip were counted all along, and raise nothing.
  const rises = layers.add(added, (entry) => !gone.has(entry));

  const bounding = new Set([...added, ...removed, ...flipped(before, after)]);
  stir(workings, bounding);
  const seekers = new Set(added);
  const totals = new Set<Entry>(bounding);
  for (const entry of bounding) {
    const { scope, allowed, counts } = entry;
    for (const other of beyond.metBy(entry)) seekers.add(other);
    if (!counts || allowed === null) continue;
    if (search.usable(entry)) {
      const noted = (bar: number) => (other: Entry) => {
        seekers.add(other);
        return bar;
      };
      if (allowed.high !== null && scope.extent !== 'event')
        search.index.inside(scope, allowed.high, noted(allowed.high));
      search.index.around(scope, allowed.low, noted(allowed.low));
    }
    if (allowed.low > 0) {
      const more = rises.get(entry) ?? 0;
      search.index.around(scope, Number.POSITIVE_INFINITY, (total) => {
        if (sums.note(total, entry, more)) totals.add(total);
        return Number.POSITIVE_INFINITY;
      });
    }
  }
  for (const entry of removed) {
    dropped.push(...beyond.hide(entry));
    beyond.forget(entry);
  }
  for (const entry of seekers) {
    if (gone.has(entry)) continue;
    dropped.push(...beyond.hide(entry));
    beyond.seek(entry);
  }
  const showing = new Set([...seekers, ...[...moved].flatMap((entry) => [entry, ...beyond.joinedWith(entry)])]);
  for (const entry of showing) if (!gone.has(entry)) put.push(...beyond.show(entry));

  for (const entry of removed) {
    const admission = admissions.get(entry);
    if (admission !== undefined) dropped.push(admission);
    admissions.delete(entry);
  }
  for (const entry of added) {
    const admission = againstInterest(entry, search.rules);
    if (admission === null) continue;
    admissions.set(entry, outlineOf(admission));
    put.push(admissions.get(entry)!);
  }

  for (const total of totals) {
    const old = sums.drop(total);
    if (old !== null) dropped.push(old);
    const outline = sums.look(total);
    if (outline !== null) put.push(outline);
  }
  return changeOf(dropped, put);
}

/** Claims once more: as of another family of texts, or of one event with others than before. */
function anew(entries: Iterable<Entry>, { maker, texts }: EntryBook): readonly Entry[] {
  return Array.from(entries, (entry) => maker.again(entry, texts.familyOf(entry.report.id)));
}

/** Takes in the tolls of a reading that are not there yet; its report may be there or be new. */
export function addedTo(workings: Workings, book: EntryBook, reading: Reading): Change {
  const { entries, maker, texts } = book;
  const other = texts.add([reading.report]);
  const added = maker
    .of(reading, texts.familyOf(reading.report.id))
    .filter(({ claim }, i, all) => !entries.has(claim.id) && all.findIndex((each) => each.claim.id === claim.id) === i);
  const changing = new Set<Entry>();
  for (const id of workings.joins.add(added)) {
    const entry = entries.get(id);
    if (entry !== undefined) changing.add(entry);
  }
  // A new report may show that others share their text: their claims count as one voice from now on.
  if (other.length > 0) for (const entry of entries.values()) if (other.includes(entry.report.id)) changing.add(entry);
  return changed(workings, { added: [...added, ...anew(changing, book)], removed: [...changing] });
}

/** Takes claims out, by id; ids that are not there change nothing. */
export function withdrawnFrom(workings: Workings, book: EntryBook, ids: Iterable<string>): Change {
  const { entries } = workings;
  const removed = [...new Set(ids)].map((id) => entries.get(id)).filter((entry) => entry !== undefined);
  return without(workings, book, removed, []);
}

/** Takes a report out with all its claims; null, and nothing is changed, where nobody can tell whose text is whose then. */
export function leftBy(workings: Workings, book: EntryBook, report: string): Change | null {
  const others = book.texts.remove(report);
  if (others === null) return null;
  const removed: Entry[] = [];
  const changing: Entry[] = [];
  for (const entry of workings.entries.values()) {
    if (entry.report.id === report) removed.push(entry);
    else if (others.includes(entry.report.id)) changing.push(entry);
  }
  return without(workings, book, removed, changing);
}

/** Takes claims out, and those once more that are of other families of texts, or of one event with others, than before. */
function without(
  workings: Workings,
  book: EntryBook,
  removed: readonly Entry[],
  ofOtherFamilies: readonly Entry[],
): Change {
  const { entries, joins } = workings;
  const going = new Set(removed);
  const changing = new Set(ofOtherFamilies);
  for (const id of joins.remove(removed)) {
    const entry = entries.get(id);
    if (entry !== undefined && !going.has(entry)) changing.add(entry);
  }
  return changed(workings, { added: anew(changing, book), removed: [...removed, ...changing] });
}
