/**
 * - `found`: labelled and predicted · `missed`: labelled only · `extra`: predicted only
 * - `optional`: predicted, and labelled as optional: neither right nor wrong
 */
export type Result = 'found' | 'missed' | 'extra' | 'optional';

/** A field that was compared; absent where the gold says nothing that could be compared. */
export type FieldName =
  | 'value'
  | 'measure'
  | 'population'
  | 'side'
  | 'scope'
  | 'modality'
  | 'attribution'
  | 'place'
  | 'window'
  | 'by'
  | 'cause'
  | 'object'
  | 'state'
  | 'holder';

export type Fields = Readonly<Partial<Record<FieldName, boolean>>>;

/** What became of one labelled or predicted claim. Holds offsets only, never words, so that it may be kept. */
export interface Outcome {
  readonly file: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly result: Result;
  readonly fields: Fields;
}

/** What became of one report. */
export interface ReportScore {
  readonly file: string;
  readonly outcomes: readonly Outcome[];
  readonly anchors: { readonly verified: number; readonly all: number };
}
