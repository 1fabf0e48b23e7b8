import { limitsOf, type Qualifier, rangeOf, type Unit } from '../../model/bound.ts';
import type { Link, Measure, Modality, PlaceName, PopulationGroup, TollClaim } from '../../model/claim.ts';
import type { Moment } from '../../model/moment.ts';
import type { Reading, Report } from '../../model/report.ts';

export interface TollFacts {
  /** A number, or the two ends of a range. */
  readonly n: number | readonly [number, number];
  readonly qualifier?: Exclude<Qualifier, 'range'>;
  readonly words?: string;
  readonly unit?: Unit;
  readonly measure?: Measure;
  readonly group?: PopulationGroup;
  readonly side?: string;
  readonly noun?: string;
  readonly when?: string | null;
  readonly where?: readonly PlaceName[];
  readonly scope?: 'event' | 'period';
  readonly flow?: 'new' | 'stock';
  readonly modality?: Modality;
  /** Sources, outermost first. */
  readonly by?: readonly string[];
  readonly cause?: string;
  readonly perpetrators?: readonly string[];
  readonly partOf?: string;
  readonly restates?: string;
}

export interface ReportFacts {
  /** A short name; becomes the report's id and the stem of its claims' ids. */
  readonly id: string;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly title?: string;
  readonly about?: readonly PlaceName[];
  readonly tolls: readonly TollFacts[];
}

const NOWHERE = { start: 0, end: 0 };

function named(text: string): Link {
  return { text, cue: 'said', ...NOWHERE };
}

function moment(edtf: string | null | undefined): Moment | null {
  return edtf === undefined || edtf === null ? null : { text: edtf, edtf, from: null, to: null };
}

function toll(facts: TollFacts, id: string): TollClaim {
  const { n, qualifier = 'exact' } = facts;
  const limits = typeof n === 'number' ? limitsOf(qualifier, n) : rangeOf(n[0], n[1]);
  const words =
    facts.words ??
    (typeof n === 'number' ? `${qualifier === 'exact' ? '' : `${qualifier} `}${n}` : `${n[0]} to ${n[1]}`);
  const group = facts.group ?? 'people';
  return {
    id,
    kind: 'toll',
    anchor: { ...NOWHERE, exact: `${words} ${facts.noun ?? group}` },
    sentence: NOWHERE,
    modality: facts.modality ?? 'asserted',
    attribution: (facts.by ?? []).map(named),
    when: moment(facts.when),
    where: facts.where ?? [],
    reader: { name: 'hand', version: '0', rule: 'hand' },
    derivation: { rule: 'hand', ...NOWHERE, children: [] },
    measure: facts.measure ?? 'killed',
    population: {
      group,
      ...(facts.side === undefined ? {} : { side: facts.side }),
      ...(facts.noun === undefined ? {} : { text: facts.noun }),
    },
    value: { text: words, unit: facts.unit ?? 'people', ...limits, ...NOWHERE },
    scope: facts.scope ?? 'period',
    flow: facts.flow ?? 'new',
    by: (facts.perpetrators ?? []).map(named),
    cause: facts.cause ?? null,
    ...(facts.partOf === undefined ? {} : { partOf: facts.partOf }),
    ...(facts.restates === undefined ? {} : { restates: facts.restates }),
  };
}

/** A reading made by hand: claim ids are `<report>-<n>`, from 0. */
export function readingOf(facts: ReportFacts): Reading {
  const report: Report = {
    id: facts.id,
    input: `${facts.id}.txt`,
    title: facts.title ?? `Report ${facts.id}`,
    text: '',
    language: 'en',
    published: facts.published ?? null,
    publisher: facts.publisher ?? null,
    authors: [],
    about: facts.about ?? [],
  };
  return { report, claims: facts.tolls.map((one, i) => toll(one, `${facts.id}-${i}`)), notices: [] };
}
