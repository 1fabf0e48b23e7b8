import type {
  Claim,
  ControlState,
  Entry,
  IncidentType,
  KindName,
  Measure,
  Modality,
  PopulationGroup,
  Qualifier,
  Report,
  Ruling,
  TollClaim,
} from '@variorum/engine';
import type { Outcome } from '@variorum/store';

/** What two readings of one report can read differently; `found`: one of them does not read the claim at all. */
export type DifferingField =
  | 'found'
  | 'value'
  | 'measure'
  | 'population'
  | 'when'
  | 'where'
  | 'attribution'
  | 'modality'
  | 'scope'
  | 'by'
  | 'state';

/** Another claim that a doubt is about. */
export interface DoubtfulBeside {
  readonly claim: string;
  readonly source: string;
  readonly figure: string;
}

/** A notice on a claim's sentence. */
export interface ToldNotice {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Why a claim should be looked at by a person. */
export type Doubt =
  /** Another reading of its report reads it otherwise; `other` is that reader, null where it read nothing at all. */
  | { readonly code: 'readers-differ'; readonly fields: readonly DifferingField[]; readonly other: string | null }
  /** Only an earlier reading of its report, by this reader, has it: it counts nowhere until somebody takes it back in. */
  | { readonly code: 'only-earlier'; readonly other: string }
  /** Its words name several `places` of one kind and country, and another fits them about as well. */
  | { readonly code: 'near-place'; readonly words: string; readonly places: number }
  /** It may be of the event that another claim tells of; `score` is their likeness, 0 to 1. */
  | { readonly code: 'near-event'; readonly other: string; readonly score: number }
  /** `newly`: nobody has decided on any of the claims that contradict each other. */
  | {
      readonly code: 'newly-contradicted' | 'contradicted' | 'possibly-contradicted';
      readonly finding: string;
      readonly others: readonly DoubtfulBeside[];
    }
  /** The reader told of something in its sentence. */
  | { readonly code: 'noticed'; readonly notices: readonly ToldNotice[] }
  | { readonly code: 'vague' | 'unplaced' | 'undated' | 'hedged' };

export type DoubtCode = Doubt['code'];

/** A claim in the queue. */
export interface ReviewItem {
  readonly claim: Claim;
  readonly report: Pick<Report, 'id' | 'title' | 'publisher' | 'published' | 'language'>;
  /** Its sentence, with the words before and after the claim's own. */
  readonly before: string;
  readonly after: string;
  /** The gravest first: it is what puts the claim where it stands in the queue. */
  readonly doubts: readonly Doubt[];
  readonly state: Ruling['state'];
  /** The `basis` of the next decision on it. */
  readonly last: number | null;
  /** Who decided last, and when. */
  readonly by: { readonly actor: string; readonly time: string; readonly note: string | null } | null;
}

/**
 * `GET /api/review?kind=&state=&after=&limit=`: claims, the most doubtful first. `GET /api/doubts` with the same query: by
 * what each report says alone, which waits for no comparison.
 */
export interface ReviewView {
  readonly items: readonly ReviewItem[];
  readonly total: number;
  readonly next: number | null;
  readonly progress: { readonly decided: number; readonly all: number };
  readonly kinds: Readonly<Partial<Record<KindName, number>>>;
  /** Doubts as they order the queue: a claim stands where its gravest one puts it. */
  readonly order: readonly DoubtCode[];
  readonly mayWrite: boolean;
}

/** What of a claim a person can put right in the queue; what is absent stays. */
export interface Correction {
  readonly measure?: Measure;
  readonly population?: PopulationGroup;
  readonly low?: number | null;
  readonly best?: number | null;
  readonly high?: number | null;
  readonly qualifier?: Qualifier;
  readonly modality?: Modality;
  /** Of a toll: one event, or a running total. */
  readonly scope?: TollClaim['scope'];
  /** ISO days, the first and the last; null: the words name no time. */
  readonly when?: { readonly from: string; readonly to: string } | null;
  /** A place's id; null: the words name no place. */
  readonly place?: string | null;
  /** Of a claim of control. */
  readonly state?: ControlState;
  /** By name: who holds the place, or who did it; null: the words name nobody. */
  readonly who?: string | null;
  /** Of an incident. */
  readonly type?: IncidentType;
  /** Who says so according to whom, by name, outermost first; none: the report speaks in its own voice. */
  readonly chain?: readonly string[];
}

/** What every decision says. */
export interface DecidedOn {
  readonly claim: string;
  /** The last decision on it, or on the two, that the page knew of. */
  readonly basis: number | null;
  readonly note?: string;
  /** Who decides; absent: the user of the machine that serves. */
  readonly as?: string;
}

/** What is decided. */
export type Act =
  | { readonly act: 'accept' | 'reject' }
  /** `split` adds a second claim in the same words, as `correction` says. */
  | { readonly act: 'correct' | 'split'; readonly correction: Correction }
  /** `other`: the second claim. */
  | { readonly act: 'join' | 'part'; readonly other: string };

/** What `POST /api/decisions` takes; `undoes` is the number in the ledger of the decision to undo. */
export type DecisionRequest = DecidedOn & (Act | { readonly act: 'undo'; readonly undoes: number });

/** What `POST /api/decisions` answers: how the claim now stands. */
export interface DecisionView {
  readonly entry: Entry;
  readonly state: Ruling['state'];
  readonly last: number | null;
}

/** `GET /api/claims/:id/history`: all that people decided on a claim, the first first. */
export interface HistoryView {
  readonly state: Ruling['state'];
  readonly last: number | null;
  readonly history: readonly Entry[];
}

/** What `POST /api/originals?name=` and `POST /api/retry` answer. */
export interface AddedView {
  readonly outcomes: readonly Outcome[];
}
