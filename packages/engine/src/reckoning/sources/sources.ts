import type { ActorIndex } from '../../model/actor.ts';
import type { Reading } from '../../model/report.ts';
import { textFamilies } from '../origin/text-families.ts';
import type { FixedPolicy } from '../policy/policy.ts';
import type { Places } from '../scope/place.ts';
import { type BlindSpot, blindSpotsOf } from './blind-spots.ts';
import { type Circle, circlesOf } from './circles.ts';
import { citationsOf, type SourceName, sourceNames } from './citation.ts';
import { sourcesPolicy } from './policy.ts';

export interface SourcesOptions extends Places {
  /** Names publishers as chains name them, so that a paper and "the paper said" are one. */
  readonly actors?: Pick<ActorIndex, 'find'>;
}

/** One source, and how it stands among the others. */
export interface SourceRow extends SourceName {
  /** Reports that it published. */
  readonly reports: number;
  /** Claims that end with it: in its own voice, or as the end of a chain. */
  readonly origin: number;
  /** Claims that it passes on. */
  readonly passesOn: number;
  /** Whom it cites, and who cites it, with in how many claims; the most first. */
  readonly cites: readonly { readonly source: SourceName; readonly claims: number }[];
  readonly citedBy: readonly { readonly source: SourceName; readonly claims: number }[];
}

export interface Sources {
  readonly policy: FixedPolicy;
  /** Those who are the origin of most first. */
  readonly rows: readonly SourceRow[];
  readonly circles: readonly Circle[];
  readonly blindSpots: readonly BlindSpot[];
  /** Reports that share most of their text and count as one voice: ids, at least two each. */
  readonly sharedTexts: readonly (readonly string[])[];
}

function tally(): { add: (source: SourceName) => void; all: () => SourceRow['cites'] } {
  const counts = new Map<string, { source: SourceName; claims: number }>();
  return {
    add(source) {
      const row = counts.get(source.key) ?? { source, claims: 0 };
      row.claims += 1;
      counts.set(source.key, row);
    },
    all: () => [...counts.values()].sort((a, b) => b.claims - a.claims || (a.source.key < b.source.key ? -1 : 1)),
  };
}

/** Who cites whom, who is the origin of what, who goes in a circle, and what each leaves out. Pure; order changes nothing. */
export function sourcesOf(readings: readonly Reading[], { actors, ...places }: SourcesOptions): Sources {
  const sorted = [...readings].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const names = sourceNames(actors);
  const citations = citationsOf(sorted, names);
  const rows = new Map<
    string,
    {
      name: SourceName;
      reports: number;
      origin: number;
      passesOn: number;
      cites: ReturnType<typeof tally>;
      citedBy: ReturnType<typeof tally>;
    }
  >();
  const rowOf = (name: SourceName) => {
    const row = rows.get(name.key) ?? { name, reports: 0, origin: 0, passesOn: 0, cites: tally(), citedBy: tally() };
    rows.set(name.key, row);
    return row;
  };
  for (const { report, claims } of sorted) {
    const publisher = names.publisherOf(report);
    rowOf(publisher).reports += 1;
    for (const { attribution } of claims) {
      const chain = [[publisher], ...attribution.map((link) => names.speakersOf(link, publisher))];
      for (const [at, speakers] of chain.entries()) {
        for (const speaker of speakers) rowOf(speaker)[at === chain.length - 1 ? 'origin' : 'passesOn'] += 1;
      }
    }
  }
  for (const { citing, cited } of citations) {
    rowOf(citing).cites.add(cited);
    rowOf(cited).citedBy.add(citing);
  }
  const families = new Map<string, string[]>();
  for (const [report, family] of textFamilies(sorted.map(({ report }) => report))) {
    const reports = families.get(family);
    if (reports === undefined) families.set(family, [report]);
    else reports.push(report);
  }
  return {
    policy: sourcesPolicy,
    rows: [...rows.values()]
      .map(({ name, cites, citedBy, ...counts }) => ({
        ...name,
        ...counts,
        cites: cites.all(),
        citedBy: citedBy.all(),
      }))
      .sort((a, b) => b.origin - a.origin || (a.key < b.key ? -1 : 1)),
    circles: circlesOf(citations),
    blindSpots: blindSpotsOf(sorted, places, names),
    sharedTexts: [...families.values()].map((reports) => reports.sort()),
  };
}
