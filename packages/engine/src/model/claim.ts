import type { Bound } from './bound.ts';
import type { Derivation } from './derivation.ts';
import type { Moment } from './moment.ts';
import type { Anchor, Span } from './span.ts';

export type KindName = 'toll' | 'count' | 'control' | 'incident' | 'agreement' | 'statement' | 'appeal';

export type Modality = 'asserted' | 'alleged' | 'possible' | 'expected' | 'denied' | 'called-for' | 'hypothetical';

/** Something named in the text. `name` is its usual name where it resolves, `id` its identity. */
export interface Named extends Span {
  readonly text: string;
  readonly name?: string;
  readonly id?: string;
}

/** One link of an attribution chain. `members` when several sources speak together. */
export interface Link extends Named {
  /** The word that makes it a source: "said", "according to". */
  readonly cue: string | null;
  readonly role?: string | null;
  readonly members?: readonly Named[];
}

/** UCDP GED `where_prec`. */
export type PlacePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface PlaceName extends Named {
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision?: PlacePrecision;
}

export type Measure =
  | 'killed'
  | 'injured'
  | 'casualties'
  | 'missing'
  | 'abducted'
  | 'detained'
  | 'displaced'
  | 'refugees'
  | 'evacuated'
  | 'returned'
  | 'besieged'
  | 'sexual-violence'
  | 'in-need';

export type PopulationGroup =
  | 'people'
  | 'civilians'
  | 'combatants'
  | 'children'
  | 'women'
  | 'men'
  | 'elderly'
  | 'residents'
  | 'families'
  | 'medics'
  | 'doctors'
  | 'journalists'
  | 'aid-workers'
  | 'rescuers'
  | 'teachers'
  | 'students'
  | 'police'
  | 'peacekeepers'
  | 'prisoners'
  | 'officials';

export interface Population {
  readonly group: PopulationGroup;
  /** Whose they are, as worded, when the words say so. */
  readonly side?: string | null;
  readonly text?: string;
}

/** What says of a claim that its `when` is when something that goes on began: an offensive, hostilities, a war. */
export interface Onset {
  /** What it is called, where it has a name of its own: "Operation Northern Dawn". */
  readonly name: string | null;
}

interface ClaimBase {
  /** `<first 12 hex digits of the report's id>-<kind>-<start>`, with `-2`, `-3`… where several share a start. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly sentence: Span;
  readonly modality: Modality;
  /** Outermost source first; empty: the report's own voice. */
  readonly attribution: readonly Link[];
  readonly when: Moment | null;
  /** From the most specific to the least. */
  readonly where: readonly PlaceName[];
  readonly reader: { readonly name: string; readonly version: string; readonly rule: string };
  readonly derivation: Derivation;
  /** The claim in the same report that this one is part of. */
  readonly partOf?: string;
  /** An earlier claim in the same report that says the same. */
  readonly restates?: string;
}

export interface TollClaim extends ClaimBase {
  readonly kind: 'toll';
  readonly measure: Measure;
  readonly population: Population;
  readonly value: Bound;
  readonly scope: 'event' | 'period';
  readonly flow: 'new' | 'stock';
  readonly by: readonly Named[];
  readonly cause: string | null;
}

export interface CountClaim extends ClaimBase {
  readonly kind: 'count';
  readonly object: string;
  readonly value: Bound;
  readonly state?: string;
  readonly by: readonly Named[];
}

/** CODEBOOK, `control`. */
export type ControlState =
  | 'held'
  | 'captured'
  | 'lost'
  | 'withdrew'
  | 'encircled'
  | 'besieged'
  | 'contested'
  | 'advanced'
  | 'attacked'
  | 'evacuated';

export interface ControlClaim extends ClaimBase {
  readonly kind: 'control';
  readonly state: ControlState;
  readonly holder: Named | null;
  readonly against: readonly Named[];
  /** For an attack that began. */
  readonly onset?: Onset;
}

export interface IncidentClaim extends ClaimBase {
  readonly kind: 'incident';
  /** ACLED sub-event type, as ACLED spells it. */
  readonly type: string;
  readonly by: readonly Named[];
  readonly against: readonly Named[];
  readonly weapon: string | null;
  readonly onset?: Onset;
}

export interface AgreementClaim extends ClaimBase {
  readonly kind: 'agreement';
  readonly type: string;
  readonly parties: readonly Named[];
  readonly status: 'announced' | 'signed' | 'in-force' | 'violated' | 'collapsed';
}

export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly speaker: Named;
  readonly role?: string;
  readonly mode: 'direct' | 'indirect';
  readonly quote: string;
}

export interface AppealClaim extends ClaimBase {
  readonly kind: 'appeal';
  readonly by: readonly Named[];
  readonly to?: Named;
  readonly text: string;
}

export type Claim =
  | TollClaim
  | CountClaim
  | ControlClaim
  | IncidentClaim
  | AgreementClaim
  | StatementClaim
  | AppealClaim;
