import type {
  Answered,
  BeginningLine,
  BlindSpot,
  ControlLine,
  Finding,
  FixedPolicy,
  IncidentLine,
  Notice,
  Policy,
  Sources,
  TollEvent,
} from '@variorum/engine';

/** `GET /api/contradictions?measure=&place=&from=&to=&policy=&possible=yes`: the gravest first. */
export interface ContradictionsView {
  readonly policy: Policy;
  /** Those by which findings were made that no choice of policy changes; each finding names its own. */
  readonly otherPolicies: readonly FixedPolicy[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** `GET /api/events?measure=&place=&from=&to=&policy=&claim=&after=`: 200 at most; `next` goes on as `after`, null at the end. */
export interface EventsView {
  readonly policy: Policy;
  readonly total: number;
  readonly events: readonly TollEvent[];
  readonly next: number | null;
  readonly notices: readonly Notice[];
}

/** `GET /api/control?place=&on=`: each place's lines; with `on`, an ISO day, also what each source says of that day. */
export interface ControlView {
  readonly policy: FixedPolicy;
  readonly lines: readonly (ControlLine & { readonly held?: readonly Answered[] })[];
}

/** Accounts of what happened, those of one thing in a line: 200 at most; `next` goes on as `after`, null at the end. */
export interface LinesView<Line> {
  readonly policy: FixedPolicy;
  readonly total: number;
  readonly lines: readonly Line[];
  readonly next: number | null;
}

/** `GET /api/incidents?place=&after=` */
export type IncidentsView = LinesView<IncidentLine>;

/** `GET /api/beginnings?place=&after=` */
export type BeginningsView = LinesView<BeginningLine>;

/** `GET /api/sources` */
export type SourcesView = Omit<Sources, 'blindSpots'>;

/** A blind spot with the first of those who do mention it. */
export interface BlindSpotView extends BlindSpot {
  /** How many more do. */
  readonly others: number;
}

/** `GET /api/sources/blind?after=`: by source, 300 at most; `next` goes on as `after`, null at the end. */
export interface BlindSpotsView {
  readonly policy: FixedPolicy;
  readonly total: number;
  readonly spots: readonly BlindSpotView[];
  readonly next: number | null;
}
