import { type Layers, layersOf } from './bounds/layers.ts';
import type { Search } from './bounds/strongest.ts';
import type { Entry } from './entry.ts';
import type { Joins } from './events/joins.ts';
import { againstInterest } from './findings/against-interest.ts';
import { type Beyond, beyondOf } from './findings/beyond.ts';
import { type Draft, type Finding, finish } from './findings/finding.ts';
import { draftOf } from './findings/findings.ts';
import { type Home, homeOf, type Outline, outlineOf, supersededIn } from './findings/homes.ts';
import { sumDraft } from './findings/sum-exceeds-total.ts';
import { type Sums, sumsOf } from './findings/sums.ts';
import { placeTree } from './scope/place-tree.ts';
import type { Rules } from './scope/scope.ts';
import { type Bucket, type Buckets, groupsOf, openBuckets } from './subjects.ts';

/** Claims set side by side, before anything is worded. */
export interface Workings {
  readonly entries: Map<string, Entry>;
  readonly buckets: Buckets;
  /** The groups of each bucket, and of each claim by its number. */
  readonly homes: Map<Bucket, readonly Home[]>;
  readonly homeOf: (Home | undefined)[];
  readonly beyond: Beyond;
  readonly sums: Sums;
  /** Claims against the interest of those who make them. */
  readonly admissions: Map<Entry, Outline>;
  /** Revised claims: the earlier claim's id → the later's. */
  readonly superseded: Map<string, string>;
  /** The earlier claims themselves, which is asked for every claim that a search meets. */
  readonly revised: Set<Entry>;
  /** Claims that were taken out again. */
  readonly gone: Set<Entry>;
  /** Claims that came, went, or began or ceased to bound others, since somebody last asked; `null` where they are too many to tell. */
  stirred: Set<Entry> | null;
  readonly search: Search;
  readonly layers: Layers;
  readonly joins: Joins;
}

export interface WorkingsOptions {
  /** Those that are compared; all bound. Default: all. */
  readonly shown?: readonly Entry[];
}

export function workingsOf(
  entries: Map<string, Entry>,
  rules: Rules,
  joins: Joins,
  { shown }: WorkingsOptions = {},
): Workings {
  const all = [...entries.values()];
  const compared = shown ?? all;
  const buckets = openBuckets(rules.places);
  for (const entry of compared) buckets.put(entry);
  const homes = new Map<Bucket, readonly Home[]>();
  const home: (Home | undefined)[] = new Array(all.length).fill(undefined);
  const superseded = new Map<string, string>();
  for (const bucket of buckets.all) {
    const own = groupsOf(bucket.entries).map((group) => homeOf(bucket, group, rules));
    homes.set(bucket, own);
    for (const each of own) {
      for (const entry of each.group.members) home[entry.number] = each;
      for (const [earlier, later] of supersededIn(each)) superseded.set(earlier, later);
    }
  }
  const revised = new Set([...superseded.keys()].map((id) => entries.get(id)!));
  const layers = layersOf(all, rules.policy, placeTree(all, rules.places));
  const gone = new Set<Entry>();
  const usable = (entry: Entry) => !revised.has(entry) && !gone.has(entry);
  const search: Search = { index: layers.index, ceiling: layers.ceiling, rules, usable };
  const inView = shown === undefined ? entries : new Map(shown.map((entry) => [entry.claim.id, entry]));
  const beyond = beyondOf({
    search,
    partnersOf: joins.partnersOf,
    entries: inView,
    homeOf: ({ number }) => home[number],
  });
  const sums = sumsOf(search);
  const admissions = new Map<Entry, Outline>();
  for (const entry of compared) {
    beyond.seek(entry);
    beyond.show(entry);
    sums.look(entry);
    const admission = againstInterest(entry, rules);
    if (admission !== null) admissions.set(entry, outlineOf(admission));
  }
  return {
    entries,
    buckets,
    homes,
    homeOf: home,
    beyond,
    sums,
    admissions,
    superseded,
    revised,
    gone,
    stirred: new Set(),
    search,
    layers,
    joins,
  };
}

/** Every group, and every finding, once. */
export function* homesOf({ homes }: Workings): Iterable<Home> {
  for (const own of homes.values()) yield* own;
}

export function outlinesOf(workings: Workings): readonly Outline[] {
  const outlines: Outline[] = [];
  for (const home of homesOf(workings)) for (const outline of home.outlines) outlines.push(outline);
  for (const outline of workings.beyond.outlines()) outlines.push(outline);
  for (const outline of workings.sums.outlines()) outlines.push(outline);
  for (const outline of workings.admissions.values()) outlines.push(outline);
  return outlines;
}

function drafted(kind: Outline['kind'], first: Entry, last: Entry, search: Search): Draft | null {
  if (kind === 'sum-exceeds-total') return sumDraft(last, search);
  return kind === 'against-interest' ? againstInterest(last, search.rules) : draftOf(first, last, search.rules);
}

/** The finding with its words. */
export function worded({ kind, claims }: Outline, { entries, search }: Workings): Finding {
  const named = claims.map((id) => entries.get(id));
  const [first, last] = [named[0], named.at(-1)];
  const draft = first === undefined || last === undefined ? null : drafted(kind, first, last, search);
  if (draft === null) throw new Error(`what ${claims.join(' and ')} are to each other belongs to another reckoning`);
  return finish(draft, search.rules.policy);
}
