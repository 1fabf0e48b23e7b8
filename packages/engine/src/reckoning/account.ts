import type { Qualifier, Unit } from '../model/bound.ts';
import { isoDay } from '../model/calendar.ts';
import type { Measure, Modality, Population } from '../model/claim.ts';
import type { Entry } from './entry.ts';
import { chainWords } from './origin/origin.ts';
import { inEnglish } from './saying/english.ts';
import { placesWords, rangeWords, whoWords, windowWords } from './saying/english-terms.ts';
import type { Assumption } from './saying/phrase.ts';
import type { SaidWho, SaidWindow } from './saying/terms.ts';
import { BEYOND } from './scope/edtf.ts';
import { placeNames } from './scope/place.ts';
import { placeKey } from './scope/place-tree.ts';
import { saidWho } from './scope/population.ts';
import type { Extent } from './scope/scope.ts';
import { saidWindow } from './scope/window.ts';

/** One source's figure, as shown beside the others. */
export interface Account {
  readonly claim: string;
  readonly report: {
    readonly id: string;
    readonly input: string;
    readonly title: string | null;
    readonly publisher: string | null;
    /** EDTF. */
    readonly published: string | null;
  };
  /** The end of the attribution chain, or the report's own voice. */
  readonly source: string;
  /** The same for the same origin, whatever report it came through. */
  readonly origin: string;
  /** Who says so according to whom, in words, with the report. */
  readonly chain: string;
  /** The chain's links as worded, outermost first; empty: the report's own voice. */
  readonly links: readonly string[];
  readonly modality: Modality;
  /** Whether the figure bounds others under the policy. */
  readonly counts: boolean;
  readonly measure: Measure;
  readonly population: { readonly group: Population['group']; readonly side: string | null; readonly words: string };
  /** The figure in its own words, what it states, and what the policy lets it allow. */
  readonly figure: {
    readonly words: string;
    readonly qualifier: Qualifier;
    readonly unit: Unit;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly allowed: { readonly low: number; readonly high: number | null; readonly words: string } | null;
  };
  /** The words that the claim stands on. */
  readonly words: string;
  readonly extent: Extent;
  readonly window: {
    /** In the claim's own words, or null. */
    readonly words: string | null;
    readonly edtf: string | null;
    /** ISO days; null where nothing is stated there. */
    readonly from: string | null;
    readonly to: string | null;
    /** How the reckoning reads it: "about 30 April 2019 to 22 August 2019". */
    readonly read: string;
  };
  readonly place: {
    /** In English: the names, or that no place is stated. */
    readonly words: string;
    readonly names: readonly string[];
    readonly ids: readonly string[];
    /** The assumption, in words, where the place is the report's and not the claim's own. */
    readonly borrowed: string | null;
  };
  readonly cause: string | null;
  readonly by: readonly string[];
  /** What is in English above, apart from any language. */
  readonly said: { readonly who: SaidWho; readonly window: SaidWindow; readonly borrowed: Assumption | null };
  /** The claim of the same source that replaced this one. */
  readonly supersededBy?: string;
}

function iso(day: number): string | null {
  return Math.abs(day) >= BEYOND ? null : isoDay(day);
}

export function accountOf(entry: Entry, supersededBy: string | undefined): Account {
  const { claim, report, origin, scope, allowed } = entry;
  const { value } = claim;
  const [who, window, names] = [saidWho(scope.population), saidWindow(scope.window), placeNames(scope.place)];
  const { borrowed } = scope.place;
  const { id, input, title, publisher, published } = report;
  const account: Account = {
    claim: claim.id,
    report: { id, input, title, publisher, published },
    source: origin.name,
    origin: origin.key,
    chain: chainWords(claim.attribution, report),
    links: claim.attribution.map((link) => link.text),
    modality: claim.modality,
    counts: entry.counts && allowed !== null,
    measure: scope.measure,
    population: {
      group: scope.population.group,
      side: scope.population.side ?? null,
      words: whoWords(who),
    },
    figure: {
      words: value.text,
      qualifier: value.qualifier,
      unit: value.unit,
      low: value.low,
      best: value.best,
      high: value.high,
      allowed: allowed === null ? null : { low: allowed.low, high: allowed.high, words: rangeWords(allowed) },
    },
    words: claim.anchor.exact,
    extent: scope.extent,
    window: {
      words: claim.when?.text ?? null,
      edtf: claim.when?.edtf ?? null,
      from: scope.window === null ? null : iso(scope.window.start.earliest),
      to: scope.window === null ? null : iso(scope.window.end.latest),
      read: windowWords(window),
    },
    place: {
      words: placesWords(names),
      names,
      ids: scope.place.parts.map(placeKey).filter((key) => key !== null),
      borrowed: borrowed === null ? null : inEnglish(borrowed),
    },
    cause: claim.cause,
    by: claim.by.map((actor) => actor.name ?? actor.text),
    said: { who, window, borrowed },
  };
  return supersededBy === undefined ? account : { ...account, supersededBy };
}
