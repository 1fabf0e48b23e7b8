import type { Notice } from '../model/notice.ts';
import type { Reading } from '../model/report.ts';
import { type Account, accountOf } from './account.ts';
import { type Reported, reportedOf } from './bounds/best.ts';
import { type Band, bandOf } from './bounds/bounds.ts';
import { type Entry, entriesOf } from './entry.ts';
import { joinsOf } from './events/joins.ts';
import type { EventDecisions } from './events/likeness.ts';
import { type Filter, filterEntries, filterNotices } from './filter.ts';
import type { Finding, FindingKind } from './findings/finding.ts';
import type { Home, Outline } from './findings/homes.ts';
import type { Policy } from './policy/policy.ts';
import { type RuleOptions, rulesOf } from './rules.ts';
import { titleWords } from './saying/english-terms.ts';
import type { SaidTitle } from './saying/terms.ts';
import type { Rules } from './scope/scope.ts';
import { surelyInside } from './scope/scope-inside.ts';
import { type Grouping, groupingsOf } from './subjects.ts';
import { homesOf, outlinesOf, type Workings, worded, workingsOf } from './workings.ts';

export interface ReckonOptions extends RuleOptions {
  readonly filter?: Filter;
  /** Which event tolls a person joined or parted. */
  readonly decisions?: EventDecisions;
}

/** Accounts that belong side by side. */
export interface Subject {
  readonly id: string;
  /** In English: "people killed · Idlib · since April 2019". */
  readonly title: string;
  /** The same apart from any language. */
  readonly titled: SaidTitle;
  readonly measure: Account['measure'];
  readonly extent: Account['extent'];
  readonly place: { readonly key: string; readonly name: string };
  /** The widest window among the accounts, ISO days; null where none is stated. */
  readonly from: string | null;
  readonly to: string | null;
  /** By the start of their windows, then by report date, then by id. */
  readonly accounts: readonly Account[];
  /** Ids of findings among or about these accounts. */
  readonly findings: readonly string[];
  /** What all claims together allow for the subject's widest scope. */
  readonly band: Band;
  readonly reported: Reported;
}

const DISPUTES: ReadonlySet<FindingKind> = new Set(['contradiction', 'sum-exceeds-total', 'denial']);

/** A reckoning without the subjects of which one account alone speaks, and nothing was found. */
export interface BriefReckoning extends Reckoning {
  /** How many subjects are left out. */
  readonly left: number;
}

/** JSON as it is. */
export interface Reckoning {
  readonly policy: Policy;
  readonly subjects: readonly Subject[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

function byTime(a: Account, b: Account): number {
  const key = (x: Account) => [x.window.from ?? '', x.window.to ?? '', x.report.published ?? '', x.claim];
  const [x, y] = [key(a), key(b)];
  for (const [i, part] of x.entries()) if (part !== y[i]) return part < y[i]! ? -1 : 1;
  return 0;
}

/**
 * Sets the claims of all readings side by side. Pure: the same claims and policy give the same result in any order of
 * readings. Looks at tolls; other kinds of claims pass unread.
 */
export function reckon(readings: readonly Reading[], options: ReckonOptions): Reckoning {
  const base = rulesOf(options);
  const { places } = base;
  const known = entriesOf(readings, base);
  const entries = [...known.values()];
  const joins = joinsOf(options.decisions ?? {}, (id) => known.get(id));
  joins.add(entries);
  const rules: Rules = { ...base, decided: joins.decided };
  const filtered = filterEntries(entries, options.filter ?? {}, places);
  const notices: Notice[] = [...filterNotices(filtered), ...joins.notices()];

  return whole(assembled(workingsOf(known, rules, joins, { shown: filtered.shown }), notices));
}

/** Of which nothing is left out. */
export function whole({ left: _none, ...reckoning }: BriefReckoning): Reckoning {
  return reckoning;
}

/** What was made of claims and findings before, for as long as they are what they were. */
export interface Assembly {
  readonly findings: WeakMap<Outline, Finding>;
  readonly accounts: WeakMap<Entry, Account>;
  readonly groupings: WeakMap<Home, Grouping>;
  bands: ReadonlyMap<Entry, Band>;
}

export function openAssembly(): Assembly {
  return { findings: new WeakMap(), accounts: new WeakMap(), groupings: new WeakMap(), bands: new Map() };
}

/** The bounds of a claim's scope, worked out again only where what stirred lies inside it or holds it. */
function bandsOf({ search, stirred }: Workings, { bands }: Assembly): (entry: Entry) => Band {
  const { rules } = search;
  const touches = (entry: Entry) => (other: Entry) =>
    other === entry || surelyInside(other.scope, entry.scope, rules) || surelyInside(entry.scope, other.scope, rules);
  const moved = stirred === null ? null : [...stirred];
  return (entry) => {
    const known = moved === null ? undefined : bands.get(entry);
    return known === undefined || moved!.some(touches(entry)) ? bandOf(entry, search) : known;
  };
}

/**
 * Everything in full: subjects with their accounts and bounds, findings in words. What `assembly` has is not made again.
 * Bounds take most of the time, and most subjects have one account: where `isBrief`, those are left out.
 */
export function assembled(
  workings: Workings,
  before: readonly Notice[],
  assembly: Assembly = openAssembly(),
  { isBrief = false }: { readonly isBrief?: boolean } = {},
): BriefReckoning {
  const { superseded, search } = workings;
  const { policy } = search.rules;
  const notices = [...before];
  const groupings = groupingsOf(homesOf(workings), assembly.groupings);
  for (const { id: subject, members } of groupings) {
    if (members.length <= policy.pairs) continue;
    const facts = { subject, accounts: members.length, limit: policy.pairs };
    notices.push({ code: 'compared-by-nearest-only', severity: 'info', facts });
  }
  const findings = new Map<string, Finding>();
  for (const outline of outlinesOf(workings)) {
    const finding = assembly.findings.get(outline) ?? worded(outline, workings);
    assembly.findings.set(outline, finding);
    findings.set(finding.id, finding);
  }
  const touching = new Map<string, string[]>();
  for (const { id, claims } of findings.values()) {
    for (const claim of claims) {
      const known = touching.get(claim);
      if (known === undefined) touching.set(claim, [id]);
      else known.push(id);
    }
  }
  const accountIn = (entry: Entry): Account => {
    const later = superseded.get(entry.claim.id);
    const known = assembly.accounts.get(entry);
    if (known !== undefined && known.supersededBy === later) return known;
    const account = accountOf(entry, later);
    assembly.accounts.set(entry, account);
    return account;
  };
  const bandIn = bandsOf(workings, assembly);
  const bands = new Map<Entry, Band>();
  const wanted = isBrief
    ? groupings.filter(({ members }) => members.length > 1 || members.some(({ claim }) => touching.has(claim.id)))
    : groupings;
  const subjects = wanted.map((grouping): Subject => {
    const band = bandIn(grouping.leader);
    bands.set(grouping.leader, band);
    const accounts = grouping.members.map(accountIn).sort(byTime);
    const own = [...new Set(grouping.members.flatMap(({ claim }) => touching.get(claim.id) ?? []))].sort();
    const standing = grouping.members.filter((entry) => entry.counts && search.usable(entry));
    const starts = accounts.map(({ window }) => window.from).filter((day) => day !== null);
    const ends = accounts.map(({ window }) => window.to).filter((day) => day !== null);
    return {
      id: grouping.id,
      title: titleWords(grouping.title),
      titled: grouping.title,
      measure: grouping.leader.scope.measure,
      extent: grouping.leader.scope.extent,
      place: grouping.place,
      from: starts.sort()[0] ?? null,
      to: ends.sort().at(-1) ?? null,
      accounts,
      findings: own,
      band,
      reported: reportedOf(standing, {
        policy,
        disputed: own.some((id) => DISPUTES.has(findings.get(id)!.kind)),
      }),
    };
  });
  assembly.bands = bands;
  workings.stirred = new Set();
  return {
    policy,
    subjects,
    findings: [...findings.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    notices,
    left: groupings.length - wanted.length,
  };
}
